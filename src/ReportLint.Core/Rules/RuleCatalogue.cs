using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Rules.Claims;
using ReportLint.Rules.Figures;
using ReportLint.Rules.Publication;
using ReportLint.Rules.Rollups;
using ReportLint.Rules.Syntax;
using ReportLint.Rules.Wordings;
using ReportLint.Rules.Years;
using ReportLint.Text;

namespace ReportLint.Rules;

/// <summary>The rules, by code. A literal list: what is in it can be found by searching for it.</summary>
public sealed class RuleCatalogue
{
    private readonly Dictionary<string, RuleDescriptor> _byCodeAndName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A catalogue.</summary>
    /// <param name="rules">The rules that check a report.</param>
    /// <param name="others">What else is found under a code; see <see cref="MadeElsewhere"/>.</param>
    public RuleCatalogue(IReadOnlyList<Rule> rules, IReadOnlyList<RuleDescriptor>? others = null)
    {
        Rules = rules;
        MadeElsewhere = others ?? [];
        Descriptors = [.. rules.Select(rule => rule.Descriptor).Concat(MadeElsewhere).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        foreach (var rule in Descriptors)
        {
            _byCodeAndName.Add(rule.Code, rule);
            _byCodeAndName.Add(rule.Name, rule);
        }
    }

    /// <summary>Every rule of this version.</summary>
    public static RuleCatalogue Default { get; } = new(
    [
        new EditionUnknownRule(),
        new EditionYearMismatchRule(),
        new YearOutOfRangeRule(),
        new DuplicateReportRule(),
        new PathVersusContentRule(),
        new AmountUnitMissingRule(),
        new AmountDecimalsRule(),
        new FailedAnalysisRule(),
        new FigureInErrorRule(),
        new BalanceRule(),
        new TotalOfResultsRule(),
        new RowTotalRule(),
        new BlockTotalRule(),
        new MadeExceedsInForceRule(),
        new PublishedExceedsTotalRule(),
        new ItemsNegativeRule(),
        new DecisionsLookLikeItemsRule(),
        new DecisionsWithoutItemsRule(),
        new RuleMakingPowerRule(),
        new ProcurementCountAmountRule(),
        new UnpaidVersusNoticesRule(),
        new FeesImpossibleRule(),
        new FeeExceedsChargesRule(),
        new SubRowsVersusParentRule(),
        new CarriedOverTotalRule(),
        new CarriedOverColumnRule(),
        new ValidDocumentsRule(),
        new ItemsChainRule(),
        new EditionChangeRule(),
        new PreviousReportMissingRule(),
        new FiguresCopiedRule(),
        new ProseCopiedRule(),
        new ProblemsRepeatedRule(),
        new LastYearMisquotedRule(),
        new GrowthRateRule(),
        new GrowthDirectionRule(),
        new FlatClaimRule(),
        new UnquantifiedTrendRule(),
        new AgencyRenamedRule(),
        new RollupCellRule(),
        new RollupChildMissingRule(),
        new RollupChildExceedsRule(),
        new RollupDoubleCountRule(),
        new RollupSumUnknownRule(),
        new SiblingTextCopiedRule(),
        new ClaimRule(RequestClaimRules.ReceivedCount),
        new ReceivedCountAmbiguousRule(),
        new ClaimRule(RequestClaimRules.NoneReceived),
        new ClaimRule(RequestClaimRules.CarriedOver),
        new ClaimRule(RequestClaimRules.CarriedForward),
        new ClaimRule(RequestClaimRules.HandledCount),
        new ClaimRule(OutcomeClaimRules.GrantedCount),
        new ClaimRule(OutcomeClaimRules.PartialCount),
        new ClaimRule(OutcomeClaimRules.DeniedCount),
        new ClaimRule(OutcomeClaimRules.UnableCount),
        new ClaimRule(OutcomeClaimRules.NotProcessedCount),
        new ClaimRule(OutcomeClaimRules.OtherOutcomeCount),
        new OutcomeSplitRule(),
        new ClaimRule(RequestClaimRules.ApplicantSplit),
        new ClaimRule(RequestClaimRules.AllDone),
        new HandlingRateRule(),
        new ClaimRule(DisputeClaimRules.ReviewCount),
        new ClaimRule(DisputeClaimRules.LitigationCount),
        new ClaimRule(DisputeClaimRules.CasesCombined),
        new ClaimRule(DisputeClaimRules.NoReview),
        new ClaimRule(DisputeClaimRules.Outcome),
        new ClaimRule(DisputeClaimRules.Pending),
        new ClaimRule(DisclosureClaimRules.Documents),
        new ClaimRule(DisclosureClaimRules.Decisions),
        new PartSumRule(),
        new PartExceedsWholeRule(),
        new PartRepeatsWholeRule(),
        new ShareRule(),
        new SharesNotWholeRule(),
        new ShareWordsRule(),
        new SameQuantityRule(),
        new ChannelSumRule(),
        new ListCountRule(),
        new SectionsListedRule(),
        new ClaimRule(DisclosureClaimRules.Fee),
        new ApproximateCountRule(),
        new UnitScaleRule(),
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
        new LawFullNameRule(),
        new ShortNameRule(),
        new LawNumberRule(),
        new NoticeMismatchRule(),
        new WrongTermRule(),
        new StrayCharactersRule(),
        new SpaceInsideChineseRule(),
        new PrivacyRule(),
        new SixPartsRule(),
        new HeadingWordingRule(),
        new OverviewTopicsRule(),
        new ProblemsEmptyRule(),
        new ProblemsHalvesRule(),
        new FeeStatementRule(),
        new NothingElseOnlyRule(),
        new TitleFormRule(),
        new TitleYearRule(),
        new BasisCitedRule(),
        new PeriodStatedRule(),
        new AsOfDateRule(),
        new CompiledDateRule(),
        new DepartmentDeadlineRule(),
        new RegionDeadlineRule(),
        new RenderDriftRule(),
    ],
    [
        YamlUnreadable.Rule,
        DuplicateKey.Rule,
        UnknownKey.Rule,
        MissingCell.Rule,
        PlaceholderCell.Rule,
        NotInteger.Rule,
        NegativeCount.Rule,
        NumberAsText.Rule,
        ForeignEditionCell.Rule,
        SubItemsWithoutName.Rule,
        StaleSuppression.Rule,
        SuppressionWithoutReason.Rule,
        UnknownRule.Rule,
        UnknownOption.Rule,
        LimitExceeded.Rule,
        FullWidthSyntax.Rule,
        ConflictMarker.Rule,
        NotUtf8.Rule,
        CommentCutsText.Rule,
        GroupAsOneRow.Rule,
        BlankTotal.Rule,
    ]);

    /// <summary>The rules that check a report, in the order in which they run.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>What is found under a code by nobody of <see cref="Rules"/>: by the readers of files, comments and configuration, and by the linter itself.</summary>
    public IReadOnlyList<RuleDescriptor> MadeElsewhere { get; }

    /// <summary>Everything that is found under a code, by code.</summary>
    public IReadOnlyList<RuleDescriptor> Descriptors { get; }

    /// <summary>The rule with this code or name, in any case; null when there is none.</summary>
    public RuleDescriptor? Find(string codeOrName) => _byCodeAndName.TryGetValue(codeOrName.Trim(), out var rule) ? rule : null;

    /// <summary>The catalogue of those of its rules that <paramref name="isWanted"/> takes.</summary>
    public RuleCatalogue Where(Func<RuleDescriptor, bool> isWanted) =>
        new([.. Rules.Where(rule => isWanted(rule.Descriptor))], [.. MadeElsewhere.Where(isWanted)]);

    /// <summary>The code or name that was probably meant by <paramref name="word"/>, or null. Among codes only one that differs in a single character, and no other does.</summary>
    public string? FindNearest(string word)
    {
        var upper = word.Trim().ToUpperInvariant();
        if (!(upper.StartsWith("RL", StringComparison.Ordinal) && upper.Any(char.IsDigit)))
            return Spelling.Nearest(word.Trim(), Descriptors.Select(rule => rule.Name));
        var near = Descriptors.Select(rule => rule.Code).Where(code => code.Length == upper.Length && code.Where((c, i) => c != upper[i]).Count() == 1).Take(2).ToList();
        return near.Count == 1 ? near[0] : null;
    }
}
