using System.Text;
using ReportLint.Markdown;

namespace ReportLint.Documents.Word;

/// <summary>The lists of a document, as Word numbers them: items stay items when the text is edited.</summary>
internal sealed class WordLists
{
    private const int Bullets = 1;
    private const int Numbers = 2;

    private readonly StringBuilder _instances = new($"""<w:num w:numId="{Bullets}"><w:abstractNumId w:val="{Bullets}"/></w:num>""");
    private int _last = Bullets;

    /// <summary>The number by which the items of <paramref name="list"/> name it.</summary>
    public int NumberOf(DocumentList list)
    {
        if (!list.IsOrdered)
            return Bullets;
        _last++;
        _instances.Append($"""<w:num w:numId="{_last}"><w:abstractNumId w:val="{Numbers}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="{list.Start}"/></w:lvlOverride></w:num>""");
        return _last;
    }

    /// <summary>The part <c>word/numbering.xml</c>.</summary>
    public string Xml() => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:numbering xmlns:w="{WordXml.Main}">{Kind(Bullets, "bullet", "•")}{Kind(Numbers, "decimal", "%1.")}{_instances}</w:numbering>
        """;

    private static string Kind(int id, string format, string text) =>
        $"""<w:abstractNum w:abstractNumId="{id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:suff w:val="space"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLineChars="200" w:firstLine="640"/></w:pPr></w:lvl></w:abstractNum>""";
}
