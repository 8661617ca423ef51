using ReportLint.PrivateNames;

// OUTPUT_FOLDER OLD=NEW ASSEMBLY…
if (args.Length < 3 || args[1].Split('=') is not [var oldName, var newName])
{
    await Console.Error.WriteLineAsync("usage: ReportLint.PrivateNames OUTPUT_FOLDER OLD=NEW ASSEMBLY...");
    return 2;
}
foreach (var path in args[2..])
    AssemblyRenamer.Write(path, args[0], oldName, newName);
return 0;
