namespace LossProofs.Tests.Adapters;

/// <summary>The same laws for many implementations: a derived test class for each.</summary>
public abstract class PropertyContract<T> where T : IComparable<T>
{
    [Property]
    public bool Comparison_is_reflexive(T a) => a.CompareTo(a) == 0;

    [Property]
    public bool Comparison_is_antisymmetric(T a, T b) => Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a));
}

public class Int32Contract : PropertyContract<int>;

public class DoubleContract : PropertyContract<double>;
