namespace ReportLint.Prose;

/// <summary>Recognises paragraphs that the law itself puts into every report: on what the report is based, which period it covers, which fees were collected. That they are the same from year to year, and from agency to agency, says nothing.</summary>
internal static class PrescribedText
{
    private static readonly string[] s_regulations = ["信息公开条例", "《条例》", "“条例”"];
    private static readonly string[] s_bases = ["依据", "根据", "按照", "依照", "遵照"];
    private static readonly string[] s_made = ["编制", "制作", "撰写", "形成"];
    private static readonly string[] s_others = ["信息处理费", "统计期限", "统计期间", "电子版"];

    /// <summary>Whether <paramref name="text"/> is one of them.</summary>
    public static bool Is(string text) => Has(text, s_others) || (Has(text, s_regulations) && Has(text, s_bases) && Has(text, s_made));

    private static bool Has(string text, string[] words) => ProseText.Contains(text, 0, text.Length, words);
}
