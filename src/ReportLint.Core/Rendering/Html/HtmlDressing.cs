using System.Text;
using ReportLint.Markdown;

namespace ReportLint.Rendering.Html;

/// <summary>What a page adds to the tags of a document. Attributes begin with a blank; everything handed back is HTML already.</summary>
public abstract class HtmlDressing
{
    /// <summary>The attributes of a tag that stands for no block: <c>h1</c>, <c>table</c>, <c>caption</c>.</summary>
    public virtual string OfTag(string tag) => "";

    /// <summary>The attributes of a heading, a paragraph, a list or the frame of a table (<c>div</c>).</summary>
    public virtual string OfBlock(string tag, DocumentBlock block) => OfTag(tag);

    /// <summary>The attributes of an item of a list.</summary>
    public virtual string OfItem(DocumentListItem item) => OfTag("li");

    /// <summary>The attributes of a row.</summary>
    public virtual string OfRow(DocumentRow row) => OfTag("tr");

    /// <summary>The attributes of a cell.</summary>
    public virtual string OfCell(string tag, DocumentCell cell) => OfTag(tag);

    /// <summary>What stands at the end of a heading or a paragraph, and behind a list or a table.</summary>
    public virtual string EndOf(DocumentBlock block) => "";

    /// <summary>What stands at the end of an item.</summary>
    public virtual string EndOf(DocumentListItem item) => "";

    /// <summary>The content of a heading or a paragraph.</summary>
    public virtual string Content(DocumentBlock block, IReadOnlyList<DocumentRun> runs) => new StringBuilder().AppendRuns(runs).ToString();

    /// <summary>The content of an item of a list.</summary>
    public virtual string Content(DocumentListItem item) => new StringBuilder().AppendRuns(item.Runs).ToString();

    /// <summary>The content of a cell, given its text as HTML.</summary>
    public virtual string Content(DocumentCell cell, string text) => text;
}
