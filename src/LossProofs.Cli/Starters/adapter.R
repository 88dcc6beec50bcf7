#!/usr/bin/env Rscript
# An adapter for lossproofs in R: name your functions as `lossproofs list` does, then
#   lossproofs verify -- Rscript adapter.R
# Needs the package jsonlite.

name <- "mine"
version <- "1"
formats <- "binary64"
functions <- list(
  identity = function(x) x, # The transport check: leave it as it is.
  sigmoid = function(z) 1 / (1 + exp(-z)),
  bce_with_logits = function(y, z) log(1 + exp(z)) - y * z
)

# Numbers in one call with whole vectors; vectors row by row. A result that is a vector is to be a list.
evaluate <- function(f, args) {
  if (any(vapply(args, is.list, NA))) unname(do.call(Map, c(f, args))) else as.list(do.call(f, args))
}

# The protocol: one line of JSON in, one out, until the input ends.
# as.numeric() misreads some decimals by one place (47812908.68293963 is one), and so JSON reads the finite ones.
special <- c("NaN" = NaN, "Infinity" = Inf, "-Infinity" = -Inf)

read <- function(column) {
  if (is.list(column[[1]])) return(lapply(column, read))
  words <- unlist(column)
  numbers <- unname(special[words])
  finite <- !words %in% names(special)
  numbers[finite] <- as.double(jsonlite::fromJSON(paste0("[", paste(words[finite], collapse = ","), "]")))
  numbers
}

write <- function(x) {
  if (is.list(x)) lapply(x, write) else if (is.nan(x)) "NaN" else if (is.finite(x)) sprintf("%.17g", x) else if (x > 0) "Infinity" else "-Infinity"
}

values <- function(f, args) {
  tryCatch(lapply(suppressWarnings(evaluate(f, args)), write), error = function(refusal) {
    count <- length(args[[1]])
    if (count == 1) return(list(list(error = "domain", message = conditionMessage(refusal))))
    do.call(c, lapply(seq_len(count), function(i) values(f, lapply(args, function(column) column[i]))))
  })
}

answer <- function(request) {
  if (request$op == "hello") return(list(lossproofs = 1, name = name, version = version, formats = as.list(formats), functions = as.list(names(functions))))
  f <- functions[[request[["function"]]]]
  if (is.null(f) || !request$format %in% formats) return(list(id = request$id, error = "unsupported", message = paste(name, "has no", request[["function"]], "in", request$format)))
  list(id = request$id, values = values(f, lapply(request$args, read)))
}

input <- file("stdin", "r")
while (length(line <- readLines(input, 1)) == 1) {
  cat(jsonlite::toJSON(answer(jsonlite::fromJSON(line, simplifyVector = FALSE)), auto_unbox = TRUE), "\n", sep = "")
  flush(stdout())
}
