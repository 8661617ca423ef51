namespace ReportLint.Rendering.Html;

/// <summary>Writes the looks into the tags themselves, for a page whose style sheet is somebody else's.</summary>
internal sealed class InlineDressing : HtmlDressing
{
    private const string Kai = "font-family:KaiTi_GB2312,KaiTi,STKaiti,serif;";
    private const string Hei = "font-family:SimHei,STHeiti,'Noto Sans CJK SC',sans-serif;";
    private const string Heading = "font-size:1.05em;font-weight:normal;line-height:1.8;margin:1.2em 0 .4em;text-indent:2em;";
    private const string Border = "border:1px solid #000;padding:.25em .4em;font-weight:normal;";

    /// <inheritdoc/>
    public override string OfTag(string tag)
    {
        var style = tag switch
        {
            "h1" => "font-family:'FZXiaoBiaoSong-B05S',SimSun,STSong,serif;font-size:1.6em;font-weight:normal;line-height:1.5;text-align:center;margin:1em 0 1.5em;",
            "h2" => Hei + Heading,
            "h3" => Kai + Heading,
            "h4" or "h5" or "h6" => Heading,
            "p" => "line-height:1.9;margin:.3em 0;text-indent:2em;",
            "ol" or "ul" => "line-height:1.9;margin:.3em 0;padding-left:4em;",
            "div" => "overflow-x:auto;margin:.8em 0;",
            "table" => "border-collapse:collapse;width:100%;min-width:36em;font-size:.875em;line-height:1.5;text-indent:0;",
            "caption" => "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);",
            _ => "",
        };
        return Attribute(style);
    }

    /// <inheritdoc/>
    public override string OfCell(string tag, DocumentCell cell) =>
        Attribute(Border + (cell.Role is DocumentCellRole.RowHeader or DocumentCellRole.Note ? "text-align:left;" : "text-align:center;"));

    private static string Attribute(string style) => style.Length == 0 ? "" : $" style=\"{style}\"";
}
