namespace ReportLint.LanguageServer.Features.CodeActions;

/// <summary>The kinds of code actions that the server offers.</summary>
internal static class CodeActionKinds
{
    /// <summary>Settles one finding.</summary>
    public const string QuickFix = "quickfix";

    /// <summary>Makes all safe changes in a file; an editor may do so on saving.</summary>
    public const string FixAll = "source.fixAll.reportlint";

    /// <summary>Writes something differently that isn't wrong.</summary>
    public const string Rewrite = "refactor.rewrite";

    /// <summary>Writes all figures of the prose as references that can be.</summary>
    public const string References = "source.references.reportlint";

    /// <summary>Whether a client that wants <paramref name="only"/> wants <paramref name="kind"/>: a kind stands for all that begin with it.</summary>
    public static bool IsWanted(string kind, IReadOnlyList<string>? only) => only is null or { Count: 0 }
        || only.Any(wanted => string.Equals(kind, wanted, StringComparison.Ordinal) || kind.StartsWith(wanted + ".", StringComparison.Ordinal) || wanted.Length == 0);
}
