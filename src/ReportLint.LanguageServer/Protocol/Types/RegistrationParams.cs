namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Asks the client for something after the start.</summary>
/// <param name="Registrations">For what.</param>
internal sealed record RegistrationParams(IReadOnlyList<Registration> Registrations);
