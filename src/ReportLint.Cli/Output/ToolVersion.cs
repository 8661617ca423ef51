using System.Reflection;

namespace ReportLint.Cli.Output;

/// <summary>The version of this tool.</summary>
internal static class ToolVersion
{
    /// <summary>The semantic version, such as <c>0.1.0</c>, without the commit it was built from.</summary>
    public static string Current { get; } = (typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
