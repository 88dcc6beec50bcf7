/* The C library in the pipe mode, no JSON:
     cc -O2 filter.c -o filter -lm
     lossproofs gen sigmoid binary64 | ./filter sigmoid | lossproofs check sigmoid binary64
     lossproofs gen sigmoid binary32 | ./filter sigmoid binary32 | lossproofs check sigmoid binary32
   A line in has the arguments, separated by blanks; a line out has the result. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static double identity(double x) { return x; }
static double sigmoid(double z) { return 1 / (1 + exp(-z)); }
static double softplus(double z) { return log1p(exp(-fabs(z))) + fmax(z, 0); }
static double logit(double q) { return log(q / (1 - q)); }

static float identity_f(float x) { return x; }
static float sigmoid_f(float z) { return 1 / (1 + expf(-z)); }
static float softplus_f(float z) { return log1pf(expf(-fabsf(z))) + fmaxf(z, 0); }
static float logit_f(float q) { return logf(q / (1 - q)); }

static const struct { const char *name; double (*f)(double); float (*f32)(float); } functions[] = {
    {"identity", identity, identity_f},
    {"expm1", expm1, expm1f},
    {"log1p", log1p, log1pf},
    {"tanh", tanh, tanhf},
    {"sigmoid", sigmoid, sigmoid_f},
    {"softplus", softplus, softplus_f},
    {"logit", logit, logit_f},
};

int main(int argc, char **argv)
{
    int binary32 = argc == 3 && strcmp(argv[2], "binary32") == 0;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        if (argc < 2 || strcmp(argv[1], functions[i].name) != 0) continue;
        char line[256];
        while (fgets(line, sizeof line, stdin) != NULL) {
            double x = strtod(line, NULL);
            printf("%.17g\n", binary32 ? functions[i].f32((float)x) : functions[i].f(x));
        }
        return 0;
    }

    fprintf(stderr, "usage: filter FUNCTION [binary32], FUNCTION one of");
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) fprintf(stderr, " %s", functions[i].name);
    fprintf(stderr, "\n");
    return 64;
}
