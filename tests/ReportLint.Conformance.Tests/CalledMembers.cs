using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace ReportLint.Conformance.Tests;

/// <summary>Which members of the library the types of an assembly call, read from its code.</summary>
internal sealed class CalledMembers : IDisposable
{
    private const int EscapedOpCode = 0xFE;

    private static readonly Dictionary<int, OpCode> s_opCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => (int)(ushort)code.Value);

    private readonly PEReader _file;
    private readonly MetadataReader _metadata;

    private CalledMembers(string path)
    {
        _file = new PEReader(File.OpenRead(path));
        _metadata = _file.GetMetadataReader();
    }

    /// <summary>The calls in the assembly <paramref name="path"/>: the full name of the outermost type, and the member as <c>Namespace.Type.Member(first parameter)</c>, the parameter only where it is a text.</summary>
    public static IReadOnlyList<(string Type, string Member)> Of(string path)
    {
        using var assembly = new CalledMembers(path);
        return [.. assembly.Calls().Distinct()];
    }

    public void Dispose() => _file.Dispose();

    private IEnumerable<(string Type, string Member)> Calls() =>
        from typeHandle in _metadata.TypeDefinitions
        from methodHandle in _metadata.GetTypeDefinition(typeHandle).GetMethods()
        let address = _metadata.GetMethodDefinition(methodHandle).RelativeVirtualAddress
        where address != 0
        from token in Tokens(_file.GetMethodBody(address).GetILBytes()!)
        let member = Name(token)
        where member is not null
        select (Outermost(typeHandle), member);

    /// <summary>The tokens of methods in a method's code.</summary>
    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == EscapedOpCode ? (EscapedOpCode << 8) | code[at + 1] : code[at];
            var operation = s_opCodes[value];
            at += operation.Size;
            if (operation.OperandType is OperandType.InlineMethod or OperandType.InlineTok)
                yield return BitConverter.ToInt32(code, at);
            at += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private string? Name(int token)
    {
        var handle = MetadataTokens.EntityHandle(token);
        if (handle.Kind == HandleKind.MethodSpecification)
            handle = _metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method;
        if (handle.Kind != HandleKind.MemberReference)
            return null;
        var member = _metadata.GetMemberReference((MemberReferenceHandle)handle);
        if (member.Parent.Kind != HandleKind.TypeReference)
            return null;
        var type = _metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
        return $"{_metadata.GetString(type.Namespace)}.{_metadata.GetString(type.Name)}.{_metadata.GetString(member.Name)}({(TakesText(member) ? "text" : "")})";
    }

    private bool TakesText(MemberReference member)
    {
        var signature = _metadata.GetBlobReader(member.Signature);
        var header = signature.ReadSignatureHeader();
        if (header.Kind != SignatureKind.Method || header.IsGeneric)
            return false;
        if (signature.ReadCompressedInteger() == 0)
            return false;
        // A constructor and most that write return nothing; what returns a type is read over.
        if (signature.ReadSignatureTypeCode() is SignatureTypeCode.TypeHandle)
            signature.ReadTypeHandle();
        return signature.ReadSignatureTypeCode() == SignatureTypeCode.String;
    }

    private string Outermost(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        for (var outer = type.GetDeclaringType(); !outer.IsNil; outer = type.GetDeclaringType())
            type = _metadata.GetTypeDefinition(outer);
        return $"{_metadata.GetString(type.Namespace)}.{_metadata.GetString(type.Name)}";
    }
}
