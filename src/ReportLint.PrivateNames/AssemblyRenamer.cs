using Mono.Cecil;

namespace ReportLint.PrivateNames;

/// <summary>Writes copies of assemblies in which one assembly, and every reference to it, bears another name.</summary>
internal static class AssemblyRenamer
{
    /// <summary>Writes the copy of <paramref name="path"/> to <paramref name="folder"/>. The same input gives the same bytes.</summary>
    public static void Write(string path, string folder, string oldName, string newName)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(path);
        var name = assembly.Name;
        if (string.Equals(name.Name, oldName, StringComparison.Ordinal))
        {
            // Its strong name signs the content as it was; nothing refers to the copy by it.
            name.Name = newName;
            name.PublicKey = [];
            name.HasPublicKey = false;
            assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
            assembly.MainModule.Name = newName + ".dll";
        }
        foreach (var reference in assembly.MainModule.AssemblyReferences.Where(reference => string.Equals(reference.Name, oldName, StringComparison.Ordinal)))
        {
            reference.Name = newName;
            reference.PublicKeyToken = [];
        }
        Directory.CreateDirectory(folder);
        assembly.Write(Path.Combine(folder, name.Name + ".dll"), new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
    }
}
