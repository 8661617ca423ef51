using System.Runtime.CompilerServices;

namespace ReportLint.Model.Queries;

/// <summary>A question about an argument, such as the previous report of a report. Two are equal when they ask the same, whatever the answers.</summary>
internal sealed class AnsweredQuery<TArgument, TAnswer>(TArgument argument, Func<ReportSet, TArgument, TAnswer> question, TAnswer answer) : RecordedQuery
{
    /// <inheritdoc/>
    public override bool HasSameResult(ReportSet set) => SameResult.Is(question(set, argument), answer);

    /// <inheritdoc/>
    public override void AddTo(AnswerTrace trace) => trace.Add(answer, typeof(TAnswer));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AnsweredQuery<TArgument, TAnswer> other && other.Is(argument, question);

    /// <inheritdoc/>
    public override int GetHashCode() => (RuntimeHelpers.GetHashCode(question) * 31) + EqualityComparer<TArgument>.Default.GetHashCode(argument!);

    private bool Is(TArgument otherArgument, Func<ReportSet, TArgument, TAnswer> otherQuestion) =>
        ReferenceEquals(question, otherQuestion) && EqualityComparer<TArgument>.Default.Equals(argument, otherArgument);
}
