namespace ReportLint.Analyzers.Generation;

/// <summary>A file of C# to be added to the compilation.</summary>
/// <param name="HintName">What the compiler calls it.</param>
/// <param name="Code">The C#.</param>
internal sealed record GeneratedClass(string HintName, string Code);
