namespace ReportLint.Documents.Word;

/// <summary>The part <c>word/settings.xml</c>: odd and even pages differ, punctuation is compressed as in Chinese type, no compatibility mode.</summary>
internal static class WordSettings
{
    public static string Xml { get; } = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:settings xmlns:w="{WordXml.Main}"><w:zoom w:percent="100"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>
        """;
}
