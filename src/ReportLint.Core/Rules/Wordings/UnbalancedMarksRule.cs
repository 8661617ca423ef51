using ReportLint.Diagnostics;
using ReportLint.Prose;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Wordings;

/// <summary>RL5006: brackets, quotation marks or title marks that are not balanced.</summary>
public sealed class UnbalancedMarksRule : Rule
{
    private static readonly MessageTemplate s_open = new(
        "“{0}”没有配对的“{1}”",
        "'{0}' has no matching '{1}'");

    private static readonly MessageTemplate s_close = new(
        "“{0}”前面没有配对的“{1}”",
        "'{0}' has no matching '{1}' before it");

    private static readonly MessageTemplate s_turned = new(
        "“{0}”的方向反了，应为“{1}”",
        "'{0}' is turned the wrong way and should be '{1}'");

    private static readonly MessageTemplate s_crossing = new(
        "“{0}”与里面的“{1}”交叉了：先开的要后关",
        "'{0}' crosses '{1}', which was opened within and is not closed yet");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL5006",
        Name = "unbalanced-marks",
        Severity = Severity.Error,
        Summary = new(
            "引号、括号、书名号不成对、交叉，或者方向反了",
            "Quotation marks, brackets or title marks that do not pair, that cross, or that are turned the wrong way"),
        Rationale = new(
            "按段落检查。“1）”“a)”这样的序号不用成对；引号和括号跨段落成对的不报；全角、半角混用由RL5009报告。",
            "Each paragraph is looked at by itself. Ordinals such as 1） need no pair; quotation marks and brackets that pair across paragraphs are left alone; pairs of two widths are RL5009's."),
        Basis = new("GB/T 15834—2011《标点符号用法》", "GB/T 15834—2011 (use of punctuation)"),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        IReadOnlyList<MarkSlip>? pending = null;
        ProseBlock? previous = null;
        foreach (var block in context.Prose)
        {
            var slips = MarkPairs.Check(block.Text);
            if (previous is not null)
                slips = Report(context, previous, pending!, block, slips);
            (previous, pending) = (block, slips);
        }
        if (previous is not null)
            Report(context, previous, pending!, null, []);
    }

    /// <summary>Reports what is wrong in a block, save what the next one closes; returns what is then left of the next.</summary>
    private IReadOnlyList<MarkSlip> Report(RuleContext context, ProseBlock block, IReadOnlyList<MarkSlip> slips, ProseBlock? next, IReadOnlyList<MarkSlip> following)
    {
        MarkSlip? acrossBlocks = null;
        if (slips.Count > 0 && following.Count > 0 && next is not null && ReferenceEquals(next.Narrative, block.Narrative)
            && slips[slips.Count - 1] is { Kind: MarkSlipKind.Open } last && following[0] is { Kind: MarkSlipKind.Close } first && first.Mark == last.Partner)
        {
            following = [.. following.Skip(1)];
            // A title never goes on in another paragraph: the paragraph is broken, which is said once.
            acrossBlocks = last.Mark is '《' or '〈' ? null : last;
        }
        foreach (var slip in slips)
        {
            if (slip == acrossBlocks)
                continue;
            var span = new TextSpan(slip.Index, 1);
            var (message, edits) = slip.Kind switch
            {
                MarkSlipKind.Open => (s_open.With(slip.Mark, slip.Partner), []),
                MarkSlipKind.Close => (s_close.With(slip.Mark, slip.Partner), []),
                MarkSlipKind.Crossing => (s_crossing.With(slip.Mark, slip.Partner), []),
                _ => (s_turned.With(slip.Mark, slip.Partner), block.Replace(span, slip.Partner.ToString(), isSafe: false)),
            };
            context.Add(Descriptor, block, span, message, edits);
        }
        return following;
    }
}
