using MathNet.Numerics.LinearAlgebra;

namespace LossProofs.Proofs.Backpropagation;

/// <summary>Networks and neurons of random shapes.</summary>
public static class Shapes
{
    private static readonly Gen<double> Eighth = Gen.Choose(-16, 16).Select(k => k / 8.0);

    /// <summary>Up to 4 inputs, 4 hidden units and 4 samples.</summary>
    public static Arbitrary<Network> Networks { get; } = Arb.From(
        from inputs in Gen.Choose(1, 4)
        from units in Gen.Choose(1, 4)
        from samples in Gen.Elements(1, 2, 4)
        from w1 in Numbers(units, inputs)
        from w2 in Numbers(units)
        from x in Numbers(samples, inputs)
        from t in Numbers(samples)
        select new Network(w1, w2, x, t));

    /// <summary>Up to 4 inputs and 5 samples.</summary>
    public static Arbitrary<Neuron> Neurons { get; } = Arb.From(
        from inputs in Gen.Choose(1, 4)
        from samples in Gen.Choose(1, 5)
        from w in Numbers(inputs)
        from b in Eighth
        from x in Numbers(samples, inputs)
        from y in Gen.ArrayOf(Gen.Frequency((2, Gen.Elements(0.0, 1.0)), (1, Gen.Choose(0, 8).Select(k => k / 8.0))), samples)
        select new Neuron(w, b, x, Vector<double>.Build.Dense(y)));

    private static Gen<Vector<double>> Numbers(int length) => Gen.ArrayOf(Eighth, length).Select(v => Vector<double>.Build.Dense(v));

    private static Gen<Matrix<double>> Numbers(int rows, int columns) => Gen.ArrayOf(Eighth, rows * columns).Select(v => Matrix<double>.Build.Dense(rows, columns, v));
}
