namespace ReportLint.Documents.Word;

/// <summary>Names of XML in Word documents.</summary>
internal static class WordXml
{
    /// <summary>The namespace of WordprocessingML.</summary>
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
}
