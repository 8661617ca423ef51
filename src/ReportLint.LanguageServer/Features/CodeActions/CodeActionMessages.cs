using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.CodeActions;

/// <summary>The titles of code actions that don't come from a finding.</summary>
internal static class CodeActionMessages
{
    public static readonly MessageTemplate Suppress = new("屏蔽{0}（须写明理由）", "Suppress {0} (a reason is needed)");

    public static readonly LocalizedText FixAll = new("修正所有可以自动修正的问题", "Fix everything that can be fixed safely");
}
