using ReportLint.Prose;

namespace ReportLint.Rules.Wordings;

/// <summary>A rule that looks at each block of prose by itself.</summary>
public abstract class ProseRule : Rule
{
    /// <inheritdoc/>
    public sealed override void Check(RuleContext context)
    {
        foreach (var block in context.Prose)
            Check(context, block);
    }

    /// <summary>Checks one block.</summary>
    protected abstract void Check(RuleContext context, ProseBlock block);
}
