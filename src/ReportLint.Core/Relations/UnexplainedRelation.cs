namespace ReportLint.Relations;

/// <summary>A broken relation in which it cannot be told which figure is wrong.</summary>
/// <param name="Broken">The relation.</param>
/// <param name="Candidates">The figures in it that could be wrong, likeliest first.</param>
public sealed record UnexplainedRelation(BrokenRelation Broken, IReadOnlyList<Candidate> Candidates);
