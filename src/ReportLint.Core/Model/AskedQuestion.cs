namespace ReportLint.Model;

/// <summary>A question about an argument, such as the previous report of a report.</summary>
internal sealed class AskedQuestion<TArgument, TAnswer>(TArgument argument, Func<ReportSet, TArgument, TAnswer> question, TAnswer answer) : SetQuestion
{
    /// <inheritdoc/>
    public override bool HasSameAnswer(ReportSet set) => SameAnswer.Is(question(set, argument), answer);

    /// <summary>Whether it is the same question.</summary>
    public bool Is(TArgument otherArgument, Func<ReportSet, TArgument, TAnswer> otherQuestion) =>
        ReferenceEquals(question, otherQuestion) && EqualityComparer<TArgument>.Default.Equals(argument, otherArgument);
}
