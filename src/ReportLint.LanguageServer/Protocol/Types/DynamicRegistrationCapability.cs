namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Whether something can be registered after the start.</summary>
/// <param name="DynamicRegistration">Whether it can.</param>
internal sealed record DynamicRegistrationCapability(bool? DynamicRegistration = null);
