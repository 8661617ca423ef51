namespace ReportLint.Documents.Word;

/// <summary>The fonts of official documents, and what stands in for them where they are not installed.</summary>
internal static class WordFonts
{
    /// <summary>小标宋, of the title.</summary>
    public const string Title = "方正小标宋_GBK";

    /// <summary>仿宋, of the text.</summary>
    public const string Body = "仿宋_GB2312";

    /// <summary>黑体, of the headings of parts.</summary>
    public const string Part = "黑体";

    /// <summary>楷体, of the headings below.</summary>
    public const string Section = "楷体_GB2312";

    /// <summary>宋体, of page numbers and tables.</summary>
    public const string Table = "宋体";

    /// <summary>The part <c>word/fontTable.xml</c>.</summary>
    public static string Xml { get; } = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:fonts xmlns:w="{WordXml.Main}">
        {Font(Title, "方正小标宋简体,FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,宋体,SimSun,Noto Serif CJK SC", "roman")}
        {Font(Body, "仿宋,FangSong,FangSong_GB2312,方正仿宋_GBK,华文仿宋,STFangsong,Noto Serif CJK SC", "modern")}
        {Font(Part, "SimHei,方正黑体_GBK,华文黑体,STHeiti,Noto Sans CJK SC", "swiss")}
        {Font(Section, "楷体,KaiTi,KaiTi_GB2312,方正楷体_GBK,华文楷体,STKaiti,Noto Serif CJK SC", "script")}
        {Font(Table, "SimSun,华文宋体,STSong,Noto Serif CJK SC", "roman")}
        </w:fonts>
        """;

    private static string Font(string name, string others, string family) =>
        $"""<w:font w:name="{name}"><w:altName w:val="{others}"/><w:charset w:val="86"/><w:family w:val="{family}"/><w:pitch w:val="variable"/></w:font>""";
}
