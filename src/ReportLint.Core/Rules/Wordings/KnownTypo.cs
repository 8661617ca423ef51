namespace ReportLint.Rules.Wordings;

/// <summary>A way of writing that is a slip of the pen.</summary>
/// <param name="Wrong">What is written.</param>
/// <param name="Right">What is meant.</param>
/// <param name="NotAfter">The characters behind which it is no slip: 自己完成.</param>
/// <param name="NotBefore">The characters before which it is no slip: 行政诉求.</param>
/// <param name="IsSafe">Whether it can only be a slip, so that a tool may mend it.</param>
internal sealed record KnownTypo(string Wrong, string Right, string NotAfter = "", string NotBefore = "", bool IsSafe = true);
