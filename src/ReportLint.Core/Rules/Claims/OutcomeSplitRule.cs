using ReportLint.Claims;
using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Words;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Rules.Claims;

/// <summary>RL4013: the outcomes that the prose lists sum to less than the requests it says were handled.</summary>
public sealed class OutcomeSplitRule : Rule
{
    /// <summary>A list of so many groups is hardly one of some.</summary>
    private const int AllOutcomes = 4;

    private static readonly MessageTemplate s_split = new(
        "写明{0}，列出的各种办理结果之和为{1}（差{2}），请核对是否漏写或重复",
        "{0} are stated, but the outcomes listed sum to {1} (difference {2}); please check whether one is missing or told twice");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL4013",
        Name = "outcome-split-incomplete",
        Severity = Severity.Warning,
        Summary = new(
            "列出的各种办理结果之和少于写明的办理总数，又没有写“等”",
            "The outcomes that the prose lists sum to less than the requests it says were handled"),
        Rationale = new(
            "读者会以为列出的就是全部。漏写了一种结果的，补上；有意只写主要的，写“等”。",
            "Readers take the list for complete. Add what was left out, or end the list with 等."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var list in PartSumMessages.Lists(context))
        {
            if (list is { IsClosed: true, Kind: PartKind.Outcomes } && list.Sum != list.Whole.Number.Value && !PartExceedsWholeRule.Applies(list) && !NamesSome(context, list) && !IsOfRow(context, list))
            {
                context.Add(Descriptor, list.Sentence.Block, PartSumMessages.Span(list.Whole),
                    s_split.With(PartSumMessages.Written(list.Whole), PartSumMessages.Addition(list), PartSumMessages.Write(Math.Abs(list.Sum - list.Whole.Number.Value))),
                    related: PartSumMessages.Related(context, list));
            }
        }
    }

    /// <summary>不予公开39件，其中涉及第三方合法权益6件、国家秘密4件: behind 其中 some reasons may be named, or the main outcomes alone.</summary>
    private static bool NamesSome(RuleContext context, PartList list) =>
        list.Sentence.Has(WordClass.Among) && ((list.Parts.Count < AllOutcomes && PartSumRule.IsFarLess(list)) || (PartSumMessages.IsAsInTables(context, list) && IsOfOutcome(context, list)));

    /// <summary>第三是过程性信息95件，其后依次为……: a row of the form has no parts among the others.</summary>
    private static bool IsOfRow(RuleContext context, PartList list) =>
        context.Claims.Any(claim => ReferenceEquals(claim.Block, list.Sentence.Block) && claim.Span == list.Whole.Number.Span && claim.Topic is { Kind: ClaimKind.Outcome, Rows.Count: 1 } topic && topic.Rows[0].LastIndexOf('.') > "requests.outcomes.".Length);

    private static bool IsOfOutcome(RuleContext context, PartList list) =>
        context.Claims.Any(claim => ReferenceEquals(claim.Block, list.Sentence.Block) && claim.Span == list.Whole.Number.Span && claim.Topic is { Kind: ClaimKind.Outcome });
}
