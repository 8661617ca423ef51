using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ReportLint.Documents.Sources.Html;

/// <summary>Reads a saved page. Nothing is fetched and no script runs: the page is parsed and its text is taken.</summary>
internal sealed class HtmlSource
{
    private readonly DocumentPlace? _place;
    private readonly List<SourceBlock> _blocks = [];
    private readonly HtmlInlineText _line = new();
    private IElement? _article;
    private int _tables;
    private int _paragraphs;
    private bool _isAside;
    private bool _hasPictures;

    private HtmlSource(DocumentPlace? place) => _place = place;

    /// <summary>The document that the page <paramref name="html"/> is.</summary>
    /// <param name="html">The page, or a piece of one.</param>
    /// <param name="place">Where all of it stands, when it is a piece of another document; else null.</param>
    public static SourceDocument Read(string html, DocumentPlace? place = null)
    {
        if (html.Length > SourceLimits.MaxCharacters)
            throw new UnreadableDocumentException(SourceMessages.TooMany.With(SourceMessages.Characters, SourceLimits.MaxCharacters));
        HtmlDepth.Check(html);
        using var page = new HtmlParser().ParseDocument(html);
        var source = new HtmlSource(place) { _article = place is null ? PageContent.Find(page) : page.Body };
        if (page.Body is { } body)
            source.Walk(body, depth: 0, isAside: source._article is not null && source._article != body);
        source.EndParagraph();
        return new SourceDocument(source._blocks) { Title = page.Title, HasPictures = source._hasPictures };
    }

    private void Walk(INode node, int depth, bool isAside)
    {
        if (depth > SourceLimits.MaxDepth)
            throw new UnreadableDocumentException(SourceMessages.TooDeep.With(SourceLimits.MaxDepth));
        switch (node)
        {
            case IText text:
                _isAside = isAside;
                _line.Add(text.Data);
                return;
            case not IElement:
                return;
        }
        var element = (IElement)node;
        if (HtmlElements.IsHidden(element))
            return;
        if (element == _article)
        {
            EndParagraph();
            isAside = false;
        }
        _isAside = isAside;
        switch (element.LocalName)
        {
            case "br":
                EndParagraph();
                return;
            case "img":
                _hasPictures |= !isAside;
                return;
            case "table" when !HtmlElements.IsLayout((IHtmlTableElement)element):
                EndParagraph();
                AddBlock(new HtmlTableReader((IHtmlTableElement)element, ++_tables, _place).Read());
                return;
        }
        var isBlock = HtmlElements.IsBlock(element);
        if (isBlock)
            EndParagraph();
        var heading = HtmlElements.HeadingLevel(element);
        if (heading > 0)
            _line.HeadingLevel = heading;
        if (element.LocalName == "li" && element.ParentElement is IHtmlOrderedListElement list)
            _line.Add(HtmlElements.ItemNumber(list, element));
        foreach (var child in element.ChildNodes)
            Walk(child, depth + 1, isAside);
        if (isBlock)
            EndParagraph();
        if (element == _article)
            _isAside = true;
    }

    private void EndParagraph()
    {
        var (text, level) = _line.Take();
        if (text.Length > 0)
            AddBlock(new SourceParagraph(text, _place ?? DocumentPlace.Paragraph(++_paragraphs)) { HeadingLevel = level, IsAside = _isAside });
    }

    private void AddBlock(SourceBlock block)
    {
        if (_blocks.Count == SourceLimits.MaxBlocks)
            throw new UnreadableDocumentException(SourceMessages.TooMany.With(SourceMessages.Blocks, SourceLimits.MaxBlocks));
        _blocks.Add(block);
    }
}
