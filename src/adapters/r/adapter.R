#!/usr/bin/env Rscript
# R, judged: lossproofs verify -- Rscript adapter.R
# Needs the package jsonlite.

name <- "R"
version <- paste0(R.version$major, ".", R.version$minor)
formats <- "binary64" # R has no other.
functions <- list(
  identity = function(x) identity(x),
  expm1 = function(x) expm1(x),
  log1p = function(x) log1p(x),
  sigmoid = function(z) plogis(z),
  sigmoid_grad = function(z) dlogis(z),
  log_sigmoid = function(z) plogis(z, log.p = TRUE),
  log_sigmoid_grad = function(z) plogis(z, lower.tail = FALSE),
  softplus = function(z) -plogis(z, lower.tail = FALSE, log.p = TRUE),
  logit = function(q) qlogis(q),
  tanh = function(z) tanh(z)
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
