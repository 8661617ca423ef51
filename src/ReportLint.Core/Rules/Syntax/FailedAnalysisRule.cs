using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Syntax;

/// <summary>RL0099, as far as what several rules ask for could not be worked out: once, and not once a rule. What a single rule throws the linter itself reports.</summary>
public sealed class FailedAnalysisRule : Rule
{
    private static readonly MessageTemplate s_failed = new(
        "{0}时出错：{1}。与它无关的检查照常进行；请报告这个问题",
        "{0} failed: {1}. Checks that don't depend on it ran as usual; please report this");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => InternalError.Rule;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var failure in context.Failures)
            context.Add(Descriptor, new TextSpan(0, 0), s_failed.With(failure.What, $"{failure.Exception.GetType().Name}: {failure.Exception.Message}"));
    }
}
