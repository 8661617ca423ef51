namespace ReportLint.Yaml;

/// <summary>Where and why the parser gave up.</summary>
/// <param name="Offset">Where it was; −1 when it did not say.</param>
/// <param name="Reason">What it said, in English.</param>
/// <param name="LastOffset">The end of the last thing it could read.</param>
/// <param name="OpenFlow">The offset of the innermost bracket that was open, or −1.</param>
internal readonly record struct YamlSyntaxError(int Offset, string Reason, int LastOffset, int OpenFlow);
