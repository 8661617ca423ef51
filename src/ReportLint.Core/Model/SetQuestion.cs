namespace ReportLint.Model;

/// <summary>A question that was asked of a <see cref="ReportSet"/>, with the answer that it got.</summary>
internal abstract class SetQuestion
{
    /// <summary>Whether <paramref name="set"/> gives the same answer.</summary>
    public abstract bool HasSameAnswer(ReportSet set);
}
