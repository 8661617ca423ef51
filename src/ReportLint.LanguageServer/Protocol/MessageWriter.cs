using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>Writes messages to the client, one whole after the other, from any thread.</summary>
internal sealed class MessageWriter(Stream stream)
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock _lock = new();
    private bool _isBroken;

    /// <summary>Answers a request with JSON made before.</summary>
    public void WriteResult(RequestId id, byte[] result) => Write(json =>
    {
        WriteId(json, id);
        json.WritePropertyName("result");
        json.WriteRawValue(result, skipInputValidation: true);
    });

    /// <summary>Answers a request with an error.</summary>
    public void WriteError(RequestId id, int code, string message, byte[]? data = null) => Write(json =>
    {
        WriteId(json, id);
        json.WriteStartObject("error");
        json.WriteNumber("code", code);
        json.WriteString("message", message);
        if (data is not null)
        {
            json.WritePropertyName("data");
            json.WriteRawValue(data, skipInputValidation: true);
        }
        json.WriteEndObject();
    });

    /// <summary>Sends a notification.</summary>
    public void WriteNotification<T>(string method, T parameters, JsonTypeInfo<T> type) => WriteNotification(method, JsonSerializer.SerializeToUtf8Bytes(parameters, type));

    /// <summary>Sends a notification whose parameters are JSON already.</summary>
    public void WriteNotification(string method, byte[] parameters) => Write(json => WriteCall(json, method, parameters));

    /// <summary>Sends a request; without parameters when they are null.</summary>
    public void WriteRequest(RequestId id, string method, byte[]? parameters) => Write(json =>
    {
        WriteId(json, id);
        WriteCall(json, method, parameters);
    });

    private static void WriteId(Utf8JsonWriter json, RequestId id)
    {
        json.WritePropertyName("id");
        json.WriteRawValue(id.Json, skipInputValidation: true);
    }

    private static void WriteCall(Utf8JsonWriter json, string method, byte[]? parameters)
    {
        json.WriteString("method", method);
        if (parameters is null)
            return;
        json.WritePropertyName("params");
        json.WriteRawValue(parameters, skipInputValidation: true);
    }

    private void Write(Action<Utf8JsonWriter> writeBody)
    {
        var content = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(content, s_options))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            writeBody(json);
            json.WriteEndObject();
        }
        var header = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.WrittenCount}\r\n\r\n"));
        lock (_lock)
        {
            if (_isBroken)
                return;
            try
            {
                stream.Write(header);
                stream.Write(content.WrittenSpan);
                stream.Flush();
            }
            catch (Exception exception) when (exception is IOException or ObjectDisposedException)
            {
                // A client that no longer listens says so by ending its own stream.
                _isBroken = true;
            }
        }
    }
}
