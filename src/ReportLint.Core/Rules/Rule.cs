using ReportLint.Diagnostics;

namespace ReportLint.Rules;

/// <summary>A rule: what it is, and the check. It sees the model, never YAML, and keeps no state between reports.</summary>
public abstract class Rule
{
    /// <summary>What it is.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Whether it compares the report with so many others that a run first looks at each of them by itself. It asks nothing but <see cref="RuleContext.NearestSibling"/> then, so that the reports need not be kept.</summary>
    internal virtual bool ComparesWithAll => false;

    /// <summary>Checks the report of <paramref name="context"/> and reports what it finds there. May throw: that becomes RL0099 and stops no other rule.</summary>
    public abstract void Check(RuleContext context);
}
