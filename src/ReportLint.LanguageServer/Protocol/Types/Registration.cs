namespace ReportLint.LanguageServer.Protocol.Types;

/// <summary>Something the client is asked for.</summary>
/// <param name="Id">Its name, unique.</param>
/// <param name="Method">The notification wanted.</param>
/// <param name="RegisterOptions">More about it.</param>
internal sealed record Registration(string Id, string Method, RegistrationOptions RegisterOptions);
