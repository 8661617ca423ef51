namespace ReportLint.Model.Queries;

/// <summary>A question that was asked of a <see cref="ReportSet"/>, with the answer that it got.</summary>
internal abstract class RecordedQuery
{
    /// <summary>Whether <paramref name="set"/> gives the same answer.</summary>
    public abstract bool HasSameResult(ReportSet set);

    /// <summary>Adds the answer to <paramref name="trace"/>.</summary>
    public abstract void AddTo(AnswerTrace trace);
}
