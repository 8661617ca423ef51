using ReportLint.Claims;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Model.References;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.Rollover;

/// <summary>Makes next year's prose of last year's: figures that agree with a cell become references to it, the year too; every other figure is left to be filled in. Words stay.</summary>
internal sealed class RolledProse
{
    /// <summary>What stands in the place of a figure that is to be filled in; an error until it is.</summary>
    public const string ToFillIn = "【待填】";

    private static readonly string[] s_periods = ["个工作日", "工作日", "日", "天", "个月", "年", "小时"];

    private readonly ReferencePaths _lastPaths;
    private readonly ILookup<Narrative, Claim> _claims;
    private readonly ReferencePaths _paths;
    private readonly Report _next;
    private readonly ReferenceResolver _resolver;
    private readonly ReferenceResolver _lastResolver;
    private readonly ProseYears _years;

    /// <summary>The prose of a report that follows <paramref name="last"/>.</summary>
    /// <param name="last">Last year's report.</param>
    /// <param name="claims">The figures that its prose states.</param>
    /// <param name="next">The new report without its prose.</param>
    /// <param name="keys">The language of its keys.</param>
    public RolledProse(Report last, IReadOnlyList<Claim> claims, Report next, KeyLanguage keys)
    {
        _lastPaths = new ReferencePaths(last, KeyLanguage.Chinese);
        _claims = claims.ToLookup(claim => claim.Block.Narrative);
        _next = next;
        _paths = new ReferencePaths(next, keys);
        _resolver = new ReferenceResolver(next, last);
        _lastResolver = new ReferenceResolver(last, null);
        var year = ReportKeys.Year.In(keys);
        _years = new ProseYears(last.Year!.Value, FigureLinks.Write(year, null), FigureLinks.Write(year, ReferenceFormats.Numeral.In(keys)));
    }

    /// <summary>How many places are left to be filled in.</summary>
    public int Blanks { get; private set; }

    /// <summary>The text that <paramref name="text"/> becomes.</summary>
    public string Roll(Narrative text)
    {
        var edits = new List<TextEdit>();
        foreach (var reference in text.References)
            Add(edits, reference.Span, IsKept(reference) ? null : ToFillIn);
        foreach (var edit in _years.Find(text.Text))
            Add(edits, edit.Span, edit.NewText);
        foreach (var claim in _claims[text].Where(claim => FigureLinks.IsPlain(claim)))
            Add(edits, claim.Block.InNarrative(claim.Span), Roll(claim));
        foreach (var number in ProseNumbers.Find(text.Text))
            Add(edits, number, ToFillIn);
        IReadOnlyList<TextEdit> changes = [.. edits.Where(edit => !string.Equals(edit.NewText, text.Text.Substring(edit.Span.Start, edit.Span.Length), StringComparison.Ordinal)).OrderBy(edit => edit.Span.Start)];
        Blanks += changes.Count(edit => string.Equals(edit.NewText, ToFillIn, StringComparison.Ordinal));
        return TextEdits.Apply(text.Text, changes);

        // The first to speak of some characters has said what becomes of them.
        void Add(List<TextEdit> known, TextSpan span, string? newText)
        {
            if (span.Length > 0 && !known.Exists(edit => edit.Span.Start < span.End && span.Start < edit.Span.End))
                known.Add(new TextEdit(span, newText ?? text.Text.Substring(span.Start, span.Length)));
        }
    }

    private string? Roll(Claim claim)
    {
        if (FigureLinks.CellOf(claim) is { } cell && Counterpart(cell) is { } now && _paths.For(now) is { } path
            && _lastPaths.For(cell) is { } lastPath && FigureLinks.CanBePrinted(_lastResolver, lastPath.FullPath, claim.Text, out var format))
        {
            return FigureLinks.Write(path.Path, format);
        }
        // 一 in words is a figure of speech more often than not, and 20个工作日 is what the law gives.
        if (claim.Topic is null && (IsPeriod(claim) || (claim.Value == 1 && !ProseText.IsDigit(claim.Text[0]))))
            return null;
        // What was zero is 0 again, until somebody writes something else into the table.
        return claim is { Verdict: ClaimVerdict.Agrees, Value: 0, Reading: { } reading } && reading.Terms.All(term => term.Value == 0) ? null : ToFillIn;
    }

    private static bool IsPeriod(Claim claim) => s_periods.Any(word => string.CompareOrdinal(claim.Block.Text, claim.Span.End, word, 0, word.Length) == 0);

    private FormCell? Counterpart(FormCell cell) => _next.Find(cell.Address)?.Cell
        ?? _next.NamedRows.SelectMany(row => row.Figures).FirstOrDefault(figure => string.Equals(figure.Cell.Address, cell.Address, StringComparison.Ordinal))?.Cell;

    /// <summary>Whether a reference leads somewhere in the new form; that the figure is not there yet is no matter.</summary>
    private bool IsKept(TextReference reference) => _resolver.Resolve(reference).Failure is not (ReferenceFailure.UnknownPath or ReferenceFailure.Ambiguous or ReferenceFailure.UnknownFormat);
}
