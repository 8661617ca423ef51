using ReportLint.Diagnostics;

namespace ReportLint.Yaml.Recovery;

/// <summary>What one pass of the parser yielded.</summary>
/// <param name="Nodes">What could be read, with every open list and mapping closed.</param>
/// <param name="Findings">Limits and forbidden features that were met.</param>
/// <param name="Error">The syntax error at which it ended, or null.</param>
/// <param name="StoppedAt">The offset at which a limit ended it, or null.</param>
internal sealed record YamlAttempt(YamlNode[] Nodes, List<Finding> Findings, YamlSyntaxError? Error, int? StoppedAt);
