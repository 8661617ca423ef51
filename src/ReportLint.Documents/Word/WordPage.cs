using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportLint.Documents.Word;

/// <summary>The page: size, margins, page numbers (— 1 —, at the outer side) and the watermark of a draft.</summary>
internal static class WordPage
{
    public const string OddFooter = "rIdFooterOdd";
    public const string EvenFooter = "rIdFooterEven";
    public const string OddHeader = "rIdHeaderOdd";
    public const string EvenHeader = "rIdHeaderEven";

    /// <summary>The properties of the only section.</summary>
    public static SectionProperties Section(bool isDraft)
    {
        var section = new SectionProperties();
        if (isDraft)
        {
            section.Append(new HeaderReference { Type = HeaderFooterValues.Default, Id = OddHeader });
            section.Append(new HeaderReference { Type = HeaderFooterValues.Even, Id = EvenHeader });
        }
        section.Append(new FooterReference { Type = HeaderFooterValues.Default, Id = OddFooter });
        section.Append(new FooterReference { Type = HeaderFooterValues.Even, Id = EvenFooter });
        section.Append(new PageSize { Width = WordUnits.PageWidth, Height = WordUnits.PageHeight });
        section.Append(new PageMargin { Top = WordUnits.TopMargin, Right = WordUnits.RightMargin, Bottom = WordUnits.BottomMargin, Left = WordUnits.LeftMargin, Header = 851, Footer = WordUnits.FooterMargin, Gutter = 0 });
        return section;
    }

    /// <summary>The number of a page, one character in from the outer side.</summary>
    public static string Footer(bool isEven) => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:ftr xmlns:w="{WordXml.Main}"><w:p><w:pPr><w:pStyle w:val="{WordStyles.Footer}"/>{(isEven ? """<w:ind w:leftChars="100" w:left="280"/><w:jc w:val="left"/>""" : """<w:ind w:rightChars="100" w:right="280"/><w:jc w:val="right"/>""")}</w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>
        """;

    /// <summary>A header with the watermark 草稿.</summary>
    /// <param name="number">Tells the headers of a document apart.</param>
    public static string DraftHeader(int number) => Watermark.Replace("{0}", Text(number)).Replace("{1}", Text(2048 + number));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private const string Watermark = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype><v:shape id="Draft{0}" o:spid="_x0000_s{1}" type="#_x0000_t136" alt="草稿" style="position:absolute;margin-left:0;margin-top:0;width:320pt;height:160pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="#d9d9d9" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:&quot;黑体&quot;;font-size:1pt" string="草稿"/></v:shape></w:pict></w:r></w:p></w:hdr>
        """;
}
