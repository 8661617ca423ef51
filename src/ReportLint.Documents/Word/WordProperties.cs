using System.Security;
using ReportLint.Rendering;

namespace ReportLint.Documents.Word;

/// <summary>The properties of the file: without times, versions and names of people, which would differ from run to run.</summary>
internal static class WordProperties
{
    /// <summary>The part <c>docProps/app.xml</c>.</summary>
    public const string Extended = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>ReportLint</Application></Properties>
        """;

    /// <summary>The part <c>docProps/core.xml</c>.</summary>
    public static string Core(ReportDocument document) => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{SecurityElement.Escape(document.Title)}</dc:title><dc:subject>政府信息公开工作年度报告</dc:subject><dc:creator>{SecurityElement.Escape(document.Agency ?? "")}</dc:creator><dc:language>zh-CN</dc:language></cp:coreProperties>
        """;
}
