namespace ReportLint.MSBuild;

/// <summary>A list of warning codes as MSBuild properties hold them, separated by semicolons, commas or blanks.</summary>
internal sealed class CodeList(string? text)
{
    private readonly HashSet<string> _codes = new((text ?? "").Split([';', ',', ' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="code"/> is in the list.</summary>
    public bool Contains(string code) => _codes.Contains(code);
}
