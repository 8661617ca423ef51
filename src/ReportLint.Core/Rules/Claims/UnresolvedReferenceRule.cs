using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Model.References;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4043: a <c>{{…}}</c> in prose that stands for no figure.</summary>
public sealed class UnresolvedReferenceRule : Rule
{
    private const int MostCandidates = 5;

    private static readonly MessageTemplate s_unclosed = new(
        "“{{{{”后面没有配对的“}}}}”，会原样印在生成的文本里",
        "'{{{{' has no matching '}}}}' and would be printed as it is");

    private static readonly MessageTemplate s_braces = new(
        "“{0}”的括号不对，会原样印在生成的文本里；应写成“{1}”",
        "the braces of '{0}' are wrong, and it would be printed as it is; write '{1}'");

    private static readonly MessageTemplate s_unknown = new(
        "“{0}”在表格里找不到对应的数",
        "'{0}' stands for no figure of the tables");

    private static readonly MessageTemplate s_unknownNearest = new(
        "“{0}”在表格里找不到对应的数，是不是“{1}”？",
        "'{0}' stands for no figure of the tables; did you mean '{1}'?");

    private static readonly MessageTemplate s_ambiguous = new(
        "“{0}”可以指几个数，请写得完整一些：{1}",
        "'{0}' could stand for several figures; write more of the path: {1}");

    private static readonly MessageTemplate s_blank = new(
        "“{0}”所指的数没有填写，会原样印在生成的文本里",
        "'{0}' stands for a figure that is not stated and would be printed as it is");

    private static readonly MessageTemplate s_noLastYear = new(
        "“{0}”要用上年的报告，但没有找到同一单位上年的报告，或者其中没有这个数",
        "'{0}' needs last year's report, but there is none of this agency, or it has no such figure");

    private static readonly MessageTemplate s_format = new(
        "“{0}”里竖线后面的写法不能用于这个数；可以写：{1}",
        "what stands behind the bar in '{0}' cannot be used with this figure; it can be: {1}");

    private static readonly MessageTemplate s_fromZero = new(
        "“{0}”算不出同比：上年的数是0",
        "'{0}' has no rate of change: last year's figure is 0");

    private static readonly MessageTemplate s_notWhole = new(
        "“{0}”所指的不是整数，不能写成中文数字",
        "'{0}' stands for no whole number and cannot be a Chinese numeral");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4043",
        Name = "template-token-unresolved",
        Severity = Severity.Error,
        Summary = new(
            "正文里的“{{…}}”找不到对应的数，或者对应的数是空白",
            "A {{…}} in the prose stands for no figure, or for a blank one"),
        Rationale = new(
            "“{{新收.总计}}”在生成正式文本时换成表里的数；找不到就会原样印出来。",
            "{{requests.received.total}} is replaced by the figure of the table when the official text is written; one that stands for nothing would be printed as it is."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var report = context.Report;
        ReferenceResolver? resolver = null;
        foreach (var text in report.Narratives)
        {
            foreach (var unclosed in text.UnclosedReferences)
                context.Add(Descriptor, text.InFile(unclosed), s_unclosed.With());
            foreach (var reference in text.References)
            {
                resolver ??= new ReferenceResolver(report, context.Reports.Previous(report));
                var resolved = resolver.Resolve(reference);
                // Of a figure that could not be read another rule has spoken already.
                if (!resolved.IsResolved && resolved is not { Failure: ReferenceFailure.FigureUnknown, Figure.State: FigureState.Unknown or FigureState.Unsummed })
                    Add(context, text, reference, resolved);
            }
            foreach (var misbraced in MisbracedReferences.Find(text))
            {
                resolver ??= new ReferenceResolver(report, context.Reports.Previous(report));
                if (misbraced.IsCertain || resolver.Resolve(misbraced.Meant).IsResolved)
                    Add(context, text, misbraced);
            }
        }
    }

    private void Add(RuleContext context, Narrative text, TextReference reference, ResolvedReference resolved)
    {
        var written = text.Text.Substring(reference.Span.Start, reference.Span.Length);
        context.Add(new Finding
        {
            Rule = Descriptor,
            Severity = Descriptor.Severity,
            Message = Describe(written, resolved),
            Location = new Location(text.Source, text.InFile(reference.Span)),
            Cell = resolved.Cell?.Address,
            Actual = written,
            Edits = resolved is { Failure: ReferenceFailure.UnknownPath, Suggestion: { } suggestion }
                ? [new SuggestedEdit(new TextEdit(text.InFile(reference.Span), Like(written, suggestion)), IsSafe: false)]
                : [],
            Related = resolved is { Failure: ReferenceFailure.FigureUnknown, Figure: { } figure } && context.Report.Figures.Contains(figure)
                ? [context.Related(figure, figure.Description)]
                : [],
        });
    }

    private void Add(RuleContext context, Narrative text, MisbracedReference misbraced)
    {
        var written = text.Text.Substring(misbraced.Meant.Span.Start, misbraced.Meant.Span.Length);
        var span = text.InFile(misbraced.Meant.Span);
        context.Add(new Finding
        {
            Rule = Descriptor,
            Severity = Descriptor.Severity,
            Message = s_braces.With(written, misbraced.Written),
            Location = new Location(text.Source, span),
            Actual = written,
            Edits = [new SuggestedEdit(new TextEdit(span, misbraced.Written), IsSafe: false)],
        });
    }

    /// <summary>The suggested path with the braces and the format of what is written.</summary>
    private static string Like(string written, string path)
    {
        var bar = written.IndexOf('|');
        return "{{" + path + (bar < 0 ? "}}" : written.Substring(bar));
    }

    private static Message Describe(string written, ResolvedReference resolved) => resolved.Failure switch
    {
        ReferenceFailure.UnknownPath when resolved.Suggestion is { } nearest => s_unknownNearest.With(written, Like(written, nearest)),
        ReferenceFailure.Ambiguous => s_ambiguous.With(written, LocalizedList.Of(resolved.Candidates, MostCandidates)),
        ReferenceFailure.FigureUnknown => s_blank.With(written),
        ReferenceFailure.NoLastYear => s_noLastYear.With(written),
        ReferenceFailure.UnknownFormat => s_format.With(written, new LocalizedList([.. ReferenceFormats.All.Select(format => new LocalizedText(format.Key, format.Id))])),
        ReferenceFailure.NoChangeFromZero => s_fromZero.With(written),
        ReferenceFailure.NotWhole => s_notWhole.With(written),
        _ => s_unknown.With(written),
    };
}
