using ReportLint.Prose;

namespace ReportLint.Rules.Wordings;

/// <summary>A rule that looks at each block of prose by itself.</summary>
public abstract class ProseRule : Rule
{
    /// <inheritdoc/>
    public sealed override void Check(RuleContext context)
    {
        var prose = context.Prose;
        for (var i = 0; i < prose.Count; i++)
            Check(context, prose[i]);
    }

    /// <summary>Checks one block.</summary>
    protected abstract void Check(RuleContext context, ProseBlock block);
}
