namespace ReportLint.Rendering.Html;

/// <summary>Adds nothing: the style sheet of the page does it all.</summary>
internal sealed class PlainDressing : HtmlDressing;
