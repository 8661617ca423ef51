namespace ReportLint.Documents.Word;

/// <summary>The styles: Word's own ones for title and headings, so that the navigation pane and a table of contents work.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Body = "BodyText";
    public const string List = "ListParagraph";
    public const string Table = "TableGrid";
    public const string Link = "Hyperlink";
    public const string Comment = "CommentText";
    public const string Header = "Header";
    public const string Footer = "Footer";

    /// <summary>The style of a heading; the fourth level serves all below.</summary>
    public static string Heading(int level) => $"Heading{Math.Min(level, 4)}";

    /// <summary>The part <c>word/styles.xml</c>.</summary>
    public static string Xml { get; } = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:styles xmlns:w="{WordXml.Main}">
        <w:docDefaults><w:rPrDefault><w:rPr>{Fonts(WordFonts.Body)}<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:line="{WordUnits.Line}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr></w:style>
        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>
        <w:style w:type="paragraph" w:styleId="{Title}"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="{Body}"/><w:qFormat/><w:pPr><w:spacing w:after="{WordUnits.Line}" w:line="640" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr><w:rPr>{Fonts(WordFonts.Title)}<w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr></w:style>
        {HeadingStyle(1, WordFonts.Part)}
        {HeadingStyle(2, WordFonts.Section)}
        {HeadingStyle(3, WordFonts.Body, "<w:b/><w:bCs/>")}
        {HeadingStyle(4, WordFonts.Body)}
        <w:style w:type="paragraph" w:styleId="{Body}"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="{List}"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr></w:style>
        <w:style w:type="table" w:styleId="{Table}"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:tblPr><w:tblBorders>{Border("top")}{Border("left")}{Border("bottom")}{Border("right")}{Border("insideH")}{Border("insideV")}</w:tblBorders></w:tblPr></w:style>
        <w:style w:type="character" w:styleId="{Link}"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="{Comment}"><w:name w:val="annotation text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="left"/></w:pPr><w:rPr><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="{Header}"><w:name w:val="header"/><w:basedOn w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="{Footer}"><w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:line="280" w:lineRule="exact"/></w:pPr><w:rPr>{Fonts(WordFonts.Table)}<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>
        </w:styles>
        """;

    private static string Fonts(string name) => $"""<w:rFonts w:ascii="{name}" w:eastAsia="{name}" w:hAnsi="{name}" w:cs="Times New Roman"/>""";

    private static string Border(string side) => $"""<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>""";

    private static string HeadingStyle(int level, string font, string weight = "") =>
        $"""<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/><w:basedOn w:val="Normal"/><w:next w:val="{Body}"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr>{Fonts(font)}{weight}</w:rPr></w:style>""";
}
