using ReportLint.Rules.Claims;
using ReportLint.Rules.Figures;
using ReportLint.Rules.Prose;
using ReportLint.Rules.Publication;
using ReportLint.Rules.Rollups;
using ReportLint.Rules.Syntax;
using ReportLint.Rules.Years;
using ReportLint.Text;

namespace ReportLint.Rules;

/// <summary>The rules, by code. A literal list: what is in it can be found by searching for it.</summary>
public sealed class RuleCatalogue
{
    private readonly Dictionary<string, Rule> _byCodeAndName;

    /// <summary>A catalogue of <paramref name="rules"/>.</summary>
    public RuleCatalogue(IReadOnlyList<Rule> rules)
    {
        Rules = rules;
        _byCodeAndName = rules.Select(rule => (rule.Descriptor.Code, rule)).Concat(rules.Select(rule => (rule.Descriptor.Name, rule)))
            .ToDictionary(pair => pair.Item1, pair => pair.rule, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Every rule of this version.</summary>
    public static RuleCatalogue Default { get; } = new(
    [
        new YamlUnreadableRule(),
        new DuplicateKeyRule(),
        new UnknownKeyRule(),
        new MissingCellRule(),
        new PlaceholderCellRule(),
        new NotIntegerRule(),
        new NegativeCountRule(),
        new NumberAsTextRule(),
        new EditionUnknownRule(),
        new EditionYearMismatchRule(),
        new ForeignEditionCellRule(),
        new SubItemsWithoutNameRule(),
        new YearOutOfRangeRule(),
        new DuplicateReportRule(),
        new AmountUnitMissingRule(),
        new StaleSuppressionRule(),
        new SuppressionWithoutReasonRule(),
        new UnknownRuleRule(),
        new UnknownOptionRule(),
        new LimitExceededRule(),
        new FullWidthSyntaxRule(),
        new ConflictMarkerRule(),
        new EncodingRule(),
        new InternalErrorRule(),
        new FigureInErrorRule(),
        new BalanceRule(),
        new TotalOfResultsRule(),
        new RowTotalRule(),
        new BlockTotalRule(),
        new BlankTotalRule(),
        new PublishedExceedsTotalRule(),
        new ItemsNegativeRule(),
        new DecisionsLookLikeItemsRule(),
        new RuleMakingPowerRule(),
        new ProcurementCountAmountRule(),
        new UnpaidVersusNoticesRule(),
        new FeesImpossibleRule(),
        new SubRowsVersusParentRule(),
        new CarriedOverTotalRule(),
        new CarriedOverColumnRule(),
        new ValidDocumentsRule(),
        new ItemsChainRule(),
        new EditionChangeRule(),
        new PreviousReportMissingRule(),
        new GrowthRateRule(),
        new GrowthDirectionRule(),
        new FlatClaimRule(),
        new UnquantifiedTrendRule(),
        new RollupCellRule(),
        new RollupChildMissingRule(),
        new RollupChildExceedsRule(),
        new RollupDoubleCountRule(),
        new ReceivedCountRule(),
        new ReceivedCountAmbiguousRule(),
        new NoneReceivedRule(),
        new CarriedOverClaimRule(),
        new CarriedForwardClaimRule(),
        new HandledCountRule(),
        new GrantedCountRule(),
        new PartialCountRule(),
        new DeniedCountRule(),
        new UnableCountRule(),
        new NotProcessedCountRule(),
        new OtherOutcomeCountRule(),
        new OutcomeSplitRule(),
        new ApplicantSplitRule(),
        new AllDoneClaimRule(),
        new HandlingRateRule(),
        new ReviewCountRule(),
        new LitigationCountRule(),
        new CasesCombinedRule(),
        new NoReviewClaimRule(),
        new OutcomeClaimRule(),
        new PendingClaimRule(),
        new DocumentsClaimRule(),
        new DecisionsClaimRule(),
        new PartSumRule(),
        new PartExceedsWholeRule(),
        new ShareRule(),
        new SharesNotWholeRule(),
        new ChannelSumRule(),
        new SectionsListedRule(),
        new FeeClaimRule(),
        new UnresolvedReferenceRule(),
        new TemplateLeftoverRule(),
        new MissingNumberRule(),
        new WrongYearRule(),
        new BrokenDateRule(),
        new ImpossibleDateRule(),
        new UnbalancedMarksRule(),
        new PunctuationCollisionRule(),
        new HalfWidthPunctuationRule(),
        new OrdinalSequenceRule(),
        new NumberingStyleRule(),
        new DoubledCharactersRule(),
        new KnownTypoRule(),
        new JiezhiRule(),
        new ExactWithYuRule(),
        new DoubleApproximationRule(),
        new NoticeMismatchRule(),
        new WrongTermRule(),
        new StrayCharactersRule(),
        new SpaceInsideChineseRule(),
        new SixPartsRule(),
        new OverviewTopicsRule(),
        new ProblemsEmptyRule(),
        new ProblemsHalvesRule(),
        new FeeStatementRule(),
        new NothingElseOnlyRule(),
        new TitleFormRule(),
        new TitleYearRule(),
        new PeriodStatedRule(),
        new CompiledDateRule(),
        new DepartmentDeadlineRule(),
        new RegionDeadlineRule(),
        new RenderDriftRule(),
    ]);

    /// <summary>The rules, by code.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The rule with this code or name, in any case; null when there is none.</summary>
    public Rule? Find(string codeOrName) => _byCodeAndName.TryGetValue(codeOrName.Trim(), out var rule) ? rule : null;

    /// <summary>The code or name that was probably meant by <paramref name="word"/>, or null. Among codes only one that differs in a single character, and no other does.</summary>
    public string? FindNearest(string word)
    {
        var upper = word.Trim().ToUpperInvariant();
        if (!(upper.StartsWith("RL", StringComparison.Ordinal) && upper.Any(char.IsDigit)))
            return Spelling.Nearest(word.Trim(), Rules.Select(rule => rule.Descriptor.Name));
        var near = Rules.Select(rule => rule.Descriptor.Code).Where(code => code.Length == upper.Length && code.Where((c, i) => c != upper[i]).Count() == 1).Take(2).ToList();
        return near.Count == 1 ? near[0] : null;
    }
}
