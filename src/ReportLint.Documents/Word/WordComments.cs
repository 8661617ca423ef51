using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportLint.Diagnostics;
using ReportLint.Rendering;

namespace ReportLint.Documents.Word;

/// <summary>The comments that say what is wrong at a marked place.</summary>
/// <param name="marks">What was found.</param>
internal sealed class WordComments(DocumentMarks marks)
{
    private const string Author = "ReportLint";

    private readonly List<Comment> _comments = [];

    /// <summary>Whether there are any.</summary>
    public bool Any => _comments.Count > 0;

    /// <summary>The content of a paragraph with a comment around it for each error among <paramref name="findings"/>.</summary>
    public IEnumerable<OpenXmlElement> Around(IReadOnlyList<Finding> findings, IEnumerable<OpenXmlElement> content)
    {
        var ids = findings.Where(IsError).Select(Add).ToList();
        return
        [
            .. ids.Select(id => new CommentRangeStart { Id = id }),
            .. content,
            .. ids.SelectMany(id => new OpenXmlElement[] { new CommentRangeEnd { Id = id }, new Run(new CommentReference { Id = id }) }),
        ];
    }

    /// <summary>Whether <paramref name="finding"/> is one of those that a draft shows.</summary>
    public static bool IsError(Finding finding) => finding.Severity == Severity.Error;

    /// <summary>The part <c>word/comments.xml</c>.</summary>
    public Comments ToComments() => new(_comments);

    private string Add(Finding finding)
    {
        var id = _comments.Count.ToString(CultureInfo.InvariantCulture);
        var text = $"{finding.Rule.Code} {finding.Message.ToString(marks.Language)}";
        _comments.Add(new Comment(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Comment }), WordRuns.Plain(text))) { Id = id, Author = Author, Initials = "RL" });
        return id;
    }
}
