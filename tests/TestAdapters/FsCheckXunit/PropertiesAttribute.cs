namespace FsCheck.Xunit;

/// <summary>Settings shared by the properties of a class (nested ones included) or an assembly.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public class PropertiesAttribute : PropertyAttribute;
