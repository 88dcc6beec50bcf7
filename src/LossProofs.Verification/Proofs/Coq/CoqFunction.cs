using LossProofs.Claims;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Proofs.Coq;

/// <summary>Prints the textbook definitions of functions as definitions of Coq, in the module Loss.</summary>
internal static class CoqFunction
{
    /// <summary>"Loss.bce".</summary>
    public static string NameOf(Function function) => $"Loss.{function.Name}";

    /// <summary>The functions and those that their definitions use, each after the ones that it uses.</summary>
    public static IReadOnlyList<Function> InOrder(IEnumerable<Function> functions)
    {
        var ordered = new List<Function>();
        foreach (var function in functions) Add(function);
        return ordered;

        void Add(Function function)
        {
            if (ordered.Contains(function)) return;
            foreach (var used in UsedBy(function)) Add(used);
            ordered.Add(function);
        }
    }

    /// <summary>"Definition bce (y q : R) : R := …." with its formula as comment.</summary>
    public static string Definition(Function function)
    {
        var scope = Inside(function, new CoqScope(), out var parameters);
        string body;
        if (function.VectorDefinition is Comprehension c)
        {
            foreach (var index in c.Indices)
            {
                scope = scope.Naming(index, index.Name, out var name);
                parameters += $" ({name} : nat)";
            }

            body = CoqTerm.Of(c.Body, scope);
        }
        else
        {
            body = CoqTerm.Of(function.Definition!, scope);
        }

        return $"Definition {function.Name}{parameters} : R := {body}.\n";
    }

    private static CoqScope Inside(Function function, CoqScope scope, out string parameters)
    {
        parameters = "";
        if (function.Parameters.FirstOrDefault(p => p.Vector is not null).Vector is { } vector)
        {
            scope = scope.Naming(vector.Shape[0], vector.Shape[0].Name, out var size);
            parameters += $" ({size} : nat)";
        }

        foreach (var parameter in function.Parameters)
        {
            scope = scope.Naming((object?)parameter.Scalar ?? parameter.Vector!, parameter.Name, out var name);
            parameters += $" ({name} : {(parameter.Vector is null ? "R" : "nat -> R")})";
        }

        return scope;
    }

    private static List<Function> UsedBy(Function function) => function.Definition is { } d
        ? Names.In(d).Functions
        : function.VectorDefinition is Comprehension c ? Names.In(c.Body).Functions : [];
}
