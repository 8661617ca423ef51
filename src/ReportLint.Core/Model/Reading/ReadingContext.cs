using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Forms;
using ReportLint.Text;
using ReportLint.Wording;
using ReportLint.Yaml;

namespace ReportLint.Model.Reading;

/// <summary>What the readers of one file share.</summary>
internal sealed class ReadingContext(YamlDocument document, FormEdition edition)
{
    private List<Located<string>>? _commentedKeys;

    /// <summary>The document.</summary>
    public YamlDocument Document { get; } = document;

    /// <summary>The file.</summary>
    public SourceText Source => Document.Source;

    /// <summary>The edition by which it is read.</summary>
    public FormEdition Edition { get; } = edition;

    /// <summary>Whether blank cells of the table that is being read mean 0.</summary>
    public bool IsBlankZero { get; set; }

    /// <summary>Whether the report sums others.</summary>
    public bool HasRollup { get; set; }

    /// <summary>What was found wrong so far.</summary>
    public List<Finding> Findings { get; } = [.. document.Findings];

    /// <summary>Adds a finding.</summary>
    public void Add(Finding finding) => Findings.Add(finding);

    /// <summary>Adds what is wrong with the way <paramref name="number"/> is written at <paramref name="span"/>, with the plain number as a safe edit where it could be made out.</summary>
    public void AddIfWrong(ReadNumber number, TextSpan span, ILocalizable description, string? cell)
    {
        if (number.Rule is not { } rule)
            return;
        Add(rule.At(Source, span, number.Message!(description)) with
        {
            Cell = cell,
            Actual = Document.Source.ToString(span),
            Expected = number.Value is null ? null : number.Digits,
            Edits = number.Value is null ? [] : [new SuggestedEdit(new TextEdit(span, number.Digits), IsSafe: true)],
        });
    }

    /// <summary>Says that <paramref name="key"/> is missing: at the comment that holds it, if one does between <paramref name="from"/> and <paramref name="to"/>, since that is where it was lost; else as <paramref name="otherwise"/> says.</summary>
    public void AddMissing(FormName key, int from, int to, Finding otherwise)
    {
        if (CommentOf(key.Is, from, to) is { } comment)
            AddCommentedOut(comment, otherwise.Cell);
        else
            Add(otherwise);
    }

    /// <summary>Says that what stands in a comment is missing for that.</summary>
    public void AddCommentedOut(Located<string> comment, string? cell) =>
        Add(MissingCell.Rule.At(Source, comment.Span, ReadingMessages.CommentedOut.With(comment.Value)) with { Cell = cell });

    /// <summary>The comment between <paramref name="from"/> and <paramref name="to"/> that holds a key of the form that <paramref name="isMeant"/> takes; null where none does.</summary>
    public Located<string>? CommentOf(Func<string, bool> isMeant, int from, int to)
    {
        foreach (var comment in _commentedKeys ??= [.. CommentedKeys()])
        {
            if (comment.Span.Start >= from && comment.Span.End <= to && isMeant(comment.Value))
                return comment;
        }
        return null;
    }

    /// <summary>The comments that begin with a key of the form and a colon.</summary>
    private IEnumerable<Located<string>> CommentedKeys()
    {
        var text = Source.Content;
        foreach (var comment in YamlComments.All(Document))
        {
            var start = comment.Start + 1;
            while (start < comment.End && text[start] == ' ')
                start++;
            var colon = text.IndexOf(':', start, comment.End - start);
            if (colon > start && FormKeys.Find(text, start, colon) is { } key)
                yield return new Located<string>(key, TextSpan.FromBounds(comment.Start, colon));
        }
    }

    /// <summary>The key of the form at <paramref name="path"/>, from the top of the file.</summary>
    public FormKey KeyAt(IEnumerable<FormName> path) => Edition.Keys.At(path.Select(name => name.Id))!;

    /// <summary>The keys that other editions of the form have in the place of <paramref name="key"/>.</summary>
    public IEnumerable<(FormName Name, FormEdition Edition)> Foreign(FormKey key) => StatutoryForm.All.Where(edition => edition != Edition)
        .SelectMany(edition => (edition.Keys.At(key.Path)?.Children ?? []).Select(child => (child.Name, edition)));

    /// <summary>The node with number <paramref name="index"/>.</summary>
    public ref readonly YamlNode Node(int index) => ref Document[index];

    /// <summary>The span of a node; for a value that is empty, that of its key, so that there is something to underline.</summary>
    public TextSpan VisibleSpan(int key, int value) => Node(value).Span.Length > 0 ? Node(value).Span : Node(key).Span;

    /// <summary>The text of a node as the file has it, on one line and not too long for a message.</summary>
    public string Written(int node)
    {
        const int Longest = 40;
        var text = Document.Source.ToString(Node(node).Span).Trim();
        var lineEnd = text.IndexOfAny(['\r', '\n']);
        if (lineEnd >= 0)
            text = text.Substring(0, lineEnd);
        return text.Length <= Longest ? text : text.Substring(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest) + "…";
    }
}
