namespace ReportLint.Rules;

/// <summary>A rule whose findings the linter itself makes: about comments, configuration and the rules' own running.</summary>
public abstract class LinterRule : Rule
{
    /// <inheritdoc/>
    public sealed override void Check(RuleContext context)
    {
    }
}
