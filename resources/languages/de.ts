<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
  <context>
    <name>Marquee</name>
    <message numerus="yes">
      <location filename="../../desktop/actions/about.py" />
      <source>{n} reports, on this computer only. Nothing was sent.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/actions/about.py" />
      <source>None. Should Marquee break, a report is kept here; nothing is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/about.py" />
      <source>Version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/about.py" />
      <source>Runs with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/about.py" />
      <source>Licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/about.py" />
      <source>MIT, free to use, to change and to share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/about.py" />
      <source>Updates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/about.py" />
      <source>Marquee stays offline and never looks for any; get them where you got Marquee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/asking.py" />
      <source>No answer: {failure}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/asking.py" />
      <source>No answer: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/asking.py" />
      <source>Stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/asking.py" />
      <source> and </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/engine.py" />
      <source>No model is installed; install Marquee again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/engine.py" />
      <source>{said} “{name}” is open instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/fetching.py" />
      <source>{films}, learned from {source}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/fetching.py" />
      <source>“{name}” is installed. It is not in use yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/fetching.py" />
      <source>{name} is here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/guest.py" />
      <source>Beginning …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/import_reading.py" />
      <source>saved rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/import_reading.py" />
      <source>Saved rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/import_reading.py" />
      <source>No film can be read with these columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/import_reading.py" />
      <source>two different files of this name were chosen; bring one export at a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/importing.py" />
      <source>The catalogue is still being opened. Try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/importing.py" />
      <source>Your profile has changed meanwhile. Here is what the import would do now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/importing.py" />
      <source>{titles} in it. Nothing is written until you say so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/importing.py" />
      <source>the saved rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/importing.py" />
      <source>Import of saved rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/importing.py" />
      <source>Import from {heading}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/importing.py" />
      <source>{obstacle}: home says why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/importing.py" />
      <source>This model has {films} of your saved rows: see Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>{films} marked as seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>{films} put on the watchlist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>{films} not for you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>{films} without their ratings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>{films} no longer seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>{films} off the watchlist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>{films} may come back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>{films} rated {stars}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>Exported to {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/marks.py" />
      <source>{title} rated {stars}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/marks.py" />
      <source>Rating of {title} removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/marks.py" />
      <source>{title} put on the watchlist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/marks.py" />
      <source>{title} marked as seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/marks.py" />
      <source>{title} is not for you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/marks.py" />
      <source>{title} taken off the watchlist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/marks.py" />
      <source>{title} is not seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/marks.py" />
      <source>{title} may come back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>They were measured on other data: the figures cannot be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>Checking it …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>Checking every file …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>Packing …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>Deleting …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>Opening it …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>Reading the report …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>With “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>“{name}” is in use. You can go back any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>“{name}” is whole: every file is as it was sealed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>Packed into {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>“{name}” is deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>Ranking with both …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/profile.py" />
      <source>Nothing to undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/profile.py" />
      <source>Nothing to redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/profile.py" />
      <source>Undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/profile.py" />
      <source>Done again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/recommend.py" />
      <source>Well known to start with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/recommend.py" />
      <source>For you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/recover.py" />
      <source>{path} is gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/recover.py" />
      <source>{path} cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/recover.py" />
      <source>Go on with its last good backup, or start afresh; the backups are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/recover.py" />
      <source>{path} cannot be read, and there is no backup of it. The damaged file is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/recover.py" />
      <source>Go on with its last good backup; the backups are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/recover.py" />
      <source>Go on with its last good backup, or start afresh; the damaged file is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/recover.py" />
      <source>Go on with its last good backup; the damaged file is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/reordering.py" />
      <source>The model looks at the order …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/reordering.py" />
      <source>Our own order: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/reordering.py" />
      <source>The model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/safekeeping.py" />
      <source>The backup of {moment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/safekeeping.py" />
      <source>Backed up to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/safekeeping.py" />
      <source>That folder is for automatic backups, which come and go; choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/safekeeping.py" />
      <source>damaged: cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/session.py" />
      <source>No model is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/session.py" />
      <source>Your profile could not be opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/tables.py" />
      <source>Some of them are no numbers: those rows are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/tables.py" />
      <source>All of them are the same, which tells nothing: each row counts as 4 stars.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/training.py" />
      <source>That training is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions/wording.py" />
      <source>Standard explanation: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/app.py" />
      <source>A model is being trained; choose another size when it is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/app.py" />
      <source>A model is being trained; choose another language when it is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/house.py" />
      <source>Something broke. Settings, About has the report; nothing was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/house.py" />
      <source>Marquee broke off last time. Settings, About has the report; nothing was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/models/cards.py" />
      <source>Loading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/models/library.py" />
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>High</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>Good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>Fair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>new here</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>up {n} places</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>down {n} places</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>{viewers} liked it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>match {match}, confidence {word}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>figures from simulated viewers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>It measured worse than the model in use. Use it all the same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>The new model is better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>The new model is worse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>Too close to tell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>The new model is ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>{name}{note}: {mean:.3f}, likely between {low:.3f} and {high:.3f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>Measured on the same {people:,} people. Your list changes only if you say so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>It learned from other data than the model in use: the two cannot be measured against each other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>The difference is {gained:+d}, likely between {low:+.0f} and {high:+.0f}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source> The new model learned from these ratings too, which flatters it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>New · {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>In use · {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>other people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/fetching.py" />
      <source>Size not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/fetching.py" />
      <source>{size} to fetch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/fetching.py" />
      <source>{here} of {all} are here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/fetching.py" />
      <source>{here} are here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/fetching.py" />
      <source>{size} free here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/fetching.py" />
      <source>{here} of {whole:,.0f} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/fetching.py" />
      <source>{speed:.1f} MB a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>about 4 GB on disk and 6 GB of memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>A language model on this computer, run by the free program Ollama, words the reasons. Every sentence is checked against the facts; what they do not bear out is not shown. Without it nothing is missing: the standard explanations always stand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Get Ollama from ollama.com, install it and start it; then press “Try again”. Marquee does not fetch or start it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Fetch one below: mistral is a good choice (about 4 GB on disk and 6 GB of memory).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>One moment …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>The model may move each of the first 20 films of a list by up to 3 places. That takes it some seconds for every list, on a computer without a graphics card up to a minute, and nobody has shown that the order becomes better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>{name} has a problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>{here} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Ollama {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Marquee's choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>A Mistral if there is one, else the first that can write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Switched off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Looking for Ollama …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>{name} is ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>{name} is being loaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>{name} is busy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Ollama has no model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Ollama is not running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>No Ollama there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Pick another model above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Check the address: Ollama's own is 127.0.0.1:11434.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>{parameters} parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>digest {digest}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>matched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>to choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>differ from yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>already yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>problems in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Episode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Not a film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>found by its number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>found by title and year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>chosen by you</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{n:,} films</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{n:,} titles</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{n:,} files</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{service}’s {theirs} becomes {ours}: {written} → {becomes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{file}, entry {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{file}, line {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>yours {mine} · theirs {theirs}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{what} stay out until you decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>A scale of {theirs} becomes {ours}: {written} → {becomes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Take this choice back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>and choose again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{value} of {scale}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{films} imported from {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>The import is taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>The import stays for now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>yours stays: {mine}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>becomes {theirs}, was {mine}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>differs from yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>problem in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Import {films}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Save {n:,} for later</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Keep mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{one} and {other}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{what} stays out until you decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Keep mine: {stars}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Take theirs: {stars}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Leave it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>on the watchlist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>not for you</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{n:,} films marked as seen</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{n:,} films put on the watchlist</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{n:,} films not for you</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{n:,} rows saved for a larger catalogue</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Nothing had to change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Saved for later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Your profile is as it was before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>You have changed other things since. Ctrl+Z takes those back first, then the import.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{n:,} to choose</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{n:,} that differ</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>nothing new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>One of {films}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Perhaps this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Not in this catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>stays out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>and do not save it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>seen twice</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>seen {n} times</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Your profile says all of it already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Why this film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>More like it, or like the chosen ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Watchlist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Not for me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Refine the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>These keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Move between films</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Shift or Ctrl, arrows, Space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Choose several</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>1 – 5, then − +</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Rate it, half a star less or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>{key} is “{name}” already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>{key} is needed to get around.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Rated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Stars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Put away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Welcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Nothing rated yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Rate a film with 1 to 5 on its card, or bring your ratings from elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Nothing seen yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Press S on a film that you have seen: it will not be suggested again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Your watchlist is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Press W on a film that you want to see: it gets its own shelf at home.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Nothing put away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Press N on a film that is not for you: it will not come back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>rated {stars}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>Films that feel like “{mood}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>Your words beside each film's title, genres and themes; not personal yet</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>More like {title} and {n} other films</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>From your {ratings} up to {day}, your tastes as they were then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>Not personal yet. Type a film you love above, or rate one you know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>Your words beside each film's title, genres and themes; your taste sorts what fits as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>From your {ratings}, newest tastes first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>Not personal yet: none of your {ratings} is of a film in this catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>Nothing rated by {day}: these are well known today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>By meaning, not by title; read on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>{name} · simulated viewers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>More like {one}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>More like {one} and {other}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>It brings no figures of how well it finds films.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>LightGCN alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>LightGCN without its graph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>LightGCN, random start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Films alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Spectral filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Ridge filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>What it is about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Popular films</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Popular lately</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Of its first ten films people it had never met came to like {found:.1f}; {model}, the best other method, found {theirs:.1f}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>{mean:.3f} ({low:.3f} to {high:.3f})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>NDCG of the first ten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Liked among ten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Likes found in ten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>People with a hit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>{title} from {before} to {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Of its first ten films people it had never met came to like {found:.1f}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/models.py" />
      <source>{n} films of your top 20 stay, {new} would be new.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>{new:,} ratings came since the model in use learned from yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>{new:,} ratings that the model in use has not learned from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>{title} enters at {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>{title} leaves, was {before}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Nothing in your top 20 would change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>The same films, in another order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>They count in your lists already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/network.py" />
      <source>Marquee opens a connection only for what you ask for: a download, or words from Ollama on this computer. There is no account, and nothing is sent about you.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/network.py" />
      <source>Offline · {n:,} local requests</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/network.py" />
      <source>{sent} sent, {received} received</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/network.py" />
      <source>{n:,} requests, {outside:,} to the internet</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/network.py" />
      <source>Offline · 0 requests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/network.py" />
      <source>{host} (this computer)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/network.py" />
      <source> · under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/reordering.py" />
      <source>{model} moved it up from {before} to {after}: it gives it {score} of 100.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/reordering.py" />
      <source>{model} moved it down from {before} to {after}: it gives it {score} of 100.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>Delete {name}'s profile: ratings, seen, watchlist, not for me, history and automatic backups? One last backup is kept, so that it can be brought back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>{ratings} of {viewers}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>{name} is deleted. A last backup is kept, in {kept}: delete that file to leave nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>{what} holds {these}. It replaces what is here now: {those}. That becomes the newest automatic backup first, so you can go back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>{name} is deleted. Nothing was in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>{what} holds {these}. Your profile is empty now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>Knows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>Learned from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>Terms</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>{n:,} more seen</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>{n:,} on the watchlist</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>{n:,} not for me</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>None for tonight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>One for tonight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>Two for tonight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>Three for tonight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>Four for tonight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>Five for tonight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>{count} for tonight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>Because you rated {title} {stars} lately</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>Hidden gems</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>Fresh to you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>From the {decade}s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>From your watchlist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Asking both models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Building the film graph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Checking confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Choosing weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Comparing films</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Copying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Counting common viewers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Counting likes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Finding neighbours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Finding spectral vectors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Inverting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Measuring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Packing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Putting in order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Reading film texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Reading films</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Reading likes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Reading ratings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Sealing the bundle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Solving ALS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Solving EASE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Spreading lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Unpacking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Weighing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>Without ratings each row counts as 4 stars.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>Viewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>Film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>Rating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>Genres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>{low} to {high}, brought to 0.5 to 5 stars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>{stars} ★</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>{low} to {high}, as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Graphics card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Apple graphics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>about {time} · {memory} of memory · {disk} on disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>{preset}, begun on {day}, about {fraction:.0%} done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Preset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Quick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Solved in one go, to see what it is like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Balanced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Learns who likes what, round by round: right for most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Learns finer differences, and more models to compare with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Measuring {model}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>{size} of memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>{speed:,.0f} billion sums a second, measured now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>From {low} to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Starting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>{time} left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>pausing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Training {share:.0%}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Decades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Themes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Hidden or well known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Well known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Alike or varied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Varied</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Refine this list, {n} changed</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>{decade}s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Refine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Refine this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>As learned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>In between</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source> or </source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>{n} more</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Only {these}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>from the {decades}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/welcome.py" />
      <source>Press a group you love: its films get 4★. Press again for 4.5★, then 5★, then none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/welcome.py" />
      <source>{groups} chosen: {films} films</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/welcome.py" />
      <source>Welcome: {groups}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/welcome.py" />
      <source>{n} groups</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/welcome.py" />
      <source>{stars} each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/welcome.py" />
      <source>Not chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/welcome.py" />
      <source>Choose at least one group; more make a better list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/welcome.py" />
      <source>Like {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/why.py" />
      <source>The same for every film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/why.py" />
      <source>Not personal yet: rate a film or two, and this list becomes yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/why.py" />
      <source>Not personal: you had rated nothing by {day}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/why.py" />
      <source>{n:,} other films</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/why.py" />
      <source>Without your {stars} for {film} this drops from {rank} to below {reach}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/why.py" />
      <source>{probability:.0%} chance that you would rate it 4★ or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/why.py" />
      <source>{viewers} rated it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/why.py" />
      <source>Without your {stars} for {film} this would still be number {rank}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/why.py" />
      <source>Without your {stars} for {film} this drops from {rank} to {without}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/why.py" />
      <source>Without your {stars} for {film} this rises from {rank} to {without}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/wording.py" />
      <source>Rests on: {facts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/words.py" />
      <source>Starter catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/words.py" />
      <source>Viewers alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/words.py" />
      <source>Latest taste</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/words.py" />
      <source>{n:,} ratings</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/words.py" />
      <source>{n:,} viewers</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/words.py" />
      <source>{day}, {time}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/words.py" />
      <source>{n:,} simulated viewers</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/words.py" />
      <source>a few seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/words.py" />
      <source>{seconds} seconds</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/words.py" />
      <source>{n} minutes</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/words.py" />
      <source>{hours} h {rest} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/viewmodels/words.py" />
      <source>{hours} h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/ask_bar.py" />
      <source>Ask about this list: “which of these is a hidden gem?”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/ask_bar.py" />
      <source>Ask about this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/ask_bar.py" />
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/ask_bar.py" />
      <source>Ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/ask_bar.py" />
      <source>Facts used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>One moment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Opening the catalogue and checking it …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>No films yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Something is in the way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Use the backup of {backup}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Start afresh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>No films to show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Your profile is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Your rating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Rate the film you asked about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>How many films to show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>See all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Show {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>What is tried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>What is chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Sliders and kinds of films ({key})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Rate {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Shelves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>See the whole list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Back to the shelves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Without “{words}” there would be {films}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Ask for less at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>No film is all of that</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Seen it? Rate it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Drop {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Clear all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>No search by mood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Back to for you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>You know every film that is like it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Every film of this catalogue is seen or put away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>No film is left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Nothing like it is left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>You have seen it all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Look again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_choose.py" />
      <source>Settings → Data → Export. Bring the zip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_choose.py" />
      <source>Your ratings, or a list → Export. Bring the CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_choose.py" />
      <source>The JSON files: ratings, watched, watchlist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_choose.py" />
      <source>Any other CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_choose.py" />
      <source>One film a row. You say which column is which.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/views/import_choose.py" />
      <source>{n:,} rows of earlier imports wait for a larger catalogue.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_choose.py" />
      <source>From Letterboxd, IMDb, Trakt, MovieLens or any CSV. You see all of it before anything is written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_choose.py" />
      <source>Try it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_choose.py" />
      <source>Try them again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_choose.py" />
      <source>Bring your ratings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Column of the title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Column of the year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Column of the rating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Column of the date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Which column is what in {file}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>A title is needed, the rest is good to have. Below are the first rows as they would be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Another file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Scale of the ratings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Show the preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Your number in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Read these ratings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Your number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Whose ratings are yours?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_done.py" />
      <source>Bring more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_done.py" />
      <source>See your films</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_done.py" />
      <source>The import is still there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_done.py" />
      <source>Undo the import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>No film here is like it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Which film is it? Press its key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Is it one of these? Press its key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Whose rating counts? Press 1 or 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Chosen by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Left out by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Rows to choose a film for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Rows not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Ratings that differ from yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Matched rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Rows already in your profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Rows left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Problems in the file</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/views/import_preview.py" />
      <source>Save the {n:,} without a match for later</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Reading {what} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Reading the files and matching their films. Nothing is written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Columns …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>They are tried again with a larger catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Keep all mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Take all theirs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Nothing to import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Writing …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_screen.py" />
      <source>Exports (*.zip *.csv *.tsv *.txt *.json);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_screen.py" />
      <source>Choose an export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_screen.py" />
      <source>Choose the folder of an export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_screen.py" />
      <source>This cannot be imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_screen.py" />
      <source>To home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/import_screen.py" />
      <source>Choose another file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/keys_overlay.py" />
      <source>or then –</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/keys_overlay.py" />
      <source>Press a key here to choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/keys_overlay.py" />
      <source>Standard keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/keys_overlay.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/keys_overlay.py" />
      <source>Press the new key for “{words}”, or Esc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/keys_overlay.py" />
      <source>Press to choose another key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/keys_overlay.py" />
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Filter by title or year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Sort by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>{heading} (date)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Sort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Everything as one JSON file …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Each list as a CSV file, into a folder …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Home says why, and what can be done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Nothing found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>No film on this list matches “{text}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Clear the filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Import ratings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Marquee models (*.marquee);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>https:// address of a model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Train a model on your ratings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Open a folder with a model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Open a .marquee file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>One of them ranks your films. Trying another one takes a moment, and so does going back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Open a model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Retrain on your ratings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Open the folder of a model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Open a file …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>A folder …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>From the web</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>Back to models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>Nothing changes until you use it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>Use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>Use {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>Measured on people who were kept aside when it was trained.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>What it comes to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>Open the whole report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>How good is “{name}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>Your top 20</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>How it measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>In use now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>This one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>Its report has no verdict.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>No program answered; the report is {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Marquee model (*.marquee)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Use it all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Keep the one in use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>More for {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Pack into a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Delete “{name}”? It is not in use. Only a packed file or a new training brings it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Delete it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Go back to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>What changes with {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Read its report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Check every file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Pack into a file …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Delete …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>In use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>What changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/refine_panel.py" />
      <source>All sliders back to the middle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/refine_panel.py" />
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/refine_panel.py" />
      <source>Show films of every kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/refine_panel.py" />
      <source>Show {films}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/refine_panel.py" />
      <source>Mix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/refining.py" />
      <source>{films} chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/refining.py" />
      <source>More like these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/refining.py" />
      <source>Only one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/refining.py" />
      <source>Without {without}: arrows show what moves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/refining.py" />
      <source>Remove my rating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/refining.py" />
      <source>Keep my rating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/refining.py" />
      <source>Another mix: arrows show what moves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/refining.py" />
      <source>Keep this mix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/refining.py" />
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings.py" />
      <source>Model in use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings.py" />
      <source>Your data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings.py" />
      <source>Your profile is being opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Open the folder with everything Marquee keeps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Open the folder with reports of crashes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Reports of crashes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Open folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Everything Marquee keeps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Read the licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Nothing on this computer opened {place}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Made with the work of many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Their licences, in one file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Marquee backup (*.marquee-backup)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Backups (*.marquee-backup *.sqlite *.db);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>One is made when Marquee starts, once a day at most, when something has changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Everything said in this profile goes: ratings, seen, watchlist, not for me, its history and its automatic backups. Nothing in Marquee brings it back. The look and other profiles stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Save a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>This profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Back up into a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Restore from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Export everything as JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Export each list as CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>This profile: {contents}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Restore from a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Automatic backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>None yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Restore the backup of {made}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Restore it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Keep what is here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Restored. What was here before is the newest backup now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Restored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Delete everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Delete everything in this profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Save a last backup first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Back up …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Restore …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>JSON …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>CSV …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>One file with everything, the history too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>For other programs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>No file manager answered; the folder is {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Put it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Everything in this profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Asked once more before anything goes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Everything grows with the letters. The window opens anew at that size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>The window opens anew in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>This screen is too small for more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Colours: as the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Colours: light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Colours: dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Show keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Text size: {size} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Language: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>What each key does, and other keys instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>This screen has no room for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_network.py" />
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_network.py" />
      <source>Show them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_network.py" />
      <source>Show all connections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_network.py" />
      <source>Hide them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_network.py" />
      <source>and {older:,} earlier ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Profiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Name of a new profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>New profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Rename {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Switch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Switch to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Delete {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Not now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Bring it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>New name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Open now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Word the reasons with a local Ollama</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Test: load the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Look for Ollama again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Address of Ollama on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Let the model move films a little</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>On this computer only: what you watch is not sent to another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Use {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Name of a model to fetch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Fetch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Fetching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Another model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Ollama fetches it from the internet, only when you press Fetch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Paused. {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Put the message away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/shelves.py" />
      <source>The best films</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/train.py" />
      <source>You decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/train.py" />
      <source>{sentence} Train with the preset “{name}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/train.py" />
      <source>Train {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>Three ways to begin. Everything stays on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>From Letterboxd, IMDb, Trakt or a CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>Pick films you love</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>A few groups below are enough for a first list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>Just browse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>Begin with the well known; rate as you go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>Show my films</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>No groups to pick from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>This catalogue's films do not fall into groups that tell much.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>Welcome. What do you love to watch?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>Close why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>Why {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>Rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>More like it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>In words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>Try it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>See the whole list without that rating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>Match {match} of 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>The facts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>What moved it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/as_of.py" />
      <source>Tastes as of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/as_of.py" />
      <source>d MMM yyyy</source>
      <comment>how Qt writes a day</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/as_of.py" />
      <source>An earlier day shows what you would have been recommended then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/as_of.py" />
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/as_of.py" />
      <source>Back to your tastes of today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/as_of.py" />
      <source>Choose an earlier day to see what would have been recommended then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/bulk_bar.py" />
      <source>Choose films to rate, move or remove them. Shift and Ctrl choose several, Ctrl+A all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/bulk_bar.py" />
      <source>Remove rating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/bulk_bar.py" />
      <source>Not seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/bulk_bar.py" />
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/bulk_bar.py" />
      <source>Show again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/bulk_bar.py" />
      <source>Rate the chosen films</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/bulk_bar.py" />
      <source>{remove}: the chosen films</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/bulk_bar.py" />
      <source>Take the chosen films off this list (Delete)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/bulk_bar.py" />
      <source>Films like the chosen ones ({keys})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/card_delegate.py" />
      <source>Simulated viewers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/card_grid.py" />
      <source>Films</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/chip_pair.py" />
      <source>More like …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/compare_bars.py" />
      <source>Models beside each other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/completion_popup.py" />
      <source>Films found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/completion_popup.py" />
      <source>No film found for “{text}”. Try fewer letters, or only the title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/count_tiles.py" />
      <source>Counting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/dial.py" />
      <source>{low} to {high}. A double click goes back to the middle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/drop_zone.py" />
      <source>Drop your export here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/drop_zone.py" />
      <source>Let go to read it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/drop_zone.py" />
      <source>Choose files …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/drop_zone.py" />
      <source>Choose a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/drop_zone.py" />
      <source>A zip as downloaded, one file or several</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/exports.py" />
      <source>Export everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/exports.py" />
      <source>JSON (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/exports.py" />
      <source>Export lists into a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/fetch_rows.py" />
      <source>I accept these terms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/fetch_rows.py" />
      <source>Pause the download</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/fetch_rows.py" />
      <source>Resume {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/fetch_rows.py" />
      <source>Discard {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/fetch_rows.py" />
      <source>Fetch it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/fetch_rows.py" />
      <source>Its terms are inside the file; the report shows them once it is here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/fetch_rows.py" />
      <source>Fetching …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/fetch_rows.py" />
      <source>Resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/fetch_rows.py" />
      <source>Asking what there is …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/film_groups.py" />
      <source>Key {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/import_list.py" />
      <source>In your file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/import_list.py" />
      <source>What becomes of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/legend.py" />
      <source>Colours of the bars: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/library_table.py" />
      <source>Films of this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/marks.py" />
      <source>Keep it for later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/marks.py" />
      <source>Do not suggest it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/marks.py" />
      <source>{does}. On a card: {keys}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/move_list.py" />
      <source>new at {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/move_list.py" />
      <source>gone, was {before}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/move_list.py" />
      <source>Films that come, go and move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/option_panel.py" />
      <source>, chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/part_list.py" />
      <source>Parts of the score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/part_list.py" />
      <source>{spoken}; together {signed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/part_list.py" />
      <source>Together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/rail.py" />
      <source>System</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/rail.py" />
      <source>Colours: system. Press for light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/rail.py" />
      <source>Colours: light. Press for dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/rail.py" />
      <source>Colours: dark. Press for system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/rail.py" />
      <source>The screen that is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/said_list.py" />
      <source>Not supported: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/search_box.py" />
      <source>A film you love: “Heat”, “amelie”; or a mood: “slow melancholic space films”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/search_box.py" />
      <source>A film you love: “Heat”, “amelie”, “matrix 1999”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/search_box.py" />
      <source>A film you love: “Heat”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/search_box.py" />
      <source>A film you love</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/search_box.py" />
      <source>Search for a film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/search_box.py" />
      <source>Type a title; arrows choose a film, Enter shows more like it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/shelf.py" />
      <source>Films to come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/shelf.py" />
      <source>Back along the shelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/shelf.py" />
      <source>On along the shelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/stars.py" />
      <source>{shown:g} of 5 stars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/stars.py" />
      <source>not rated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/stars.py" />
      <source>{shown}. Digits rate, minus and plus change by half a star.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/status_line.py" />
      <source>Opening the catalogue …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/status_line.py" />
      <source>Model: {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/status_line.py" />
      <source>{line}: show what was sent to whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/status_line.py" />
      <source>Ranked in {milliseconds:.0f} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/status_line.py" />
      <source>Ranked in under 1 ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/toast.py" />
      <source>Undo the last change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/toast.py" />
      <source>Redo what was undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/toast.py" />
      <source>Half a star less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/widgets/toast.py" />
      <source>Half a star more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>Once you have rated more films, your own favourites are a test too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>Switching takes a moment and can be taken back in Models.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>Comparing …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>Both models are asked about the same people, and about your own favourites.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>{n} more moves are told under Models.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>How it learned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>NDCG of the first ten films, with the range that chance allows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>Against everything else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>Keep the old one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>Use the new model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>{verdict} Use it all the same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>of your last {favourites} favourites in the top 10, just before you rated them; the model in use found {before}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/curve.py" />
      <source>No rounds yet. The quick preset has none: it is solved, not learned step by step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/curve.py" />
      <source>Round {epoch}: loss {loss:.4f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/curve.py" />
      <source>{said}; best so far in round {epoch}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/curve.py" />
      <source>Rounds of learning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/curve.py" />
      <source>Round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/curve.py" />
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/curve.py" />
      <source>Found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>MovieLens (*.zip);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Train a model of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>It learns from what many people rated, here on this computer. Your list changes only if you say so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>MovieLens latest-small</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>100,000 ratings, 1 MB: to try things out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>MovieLens 25M</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>25 million ratings, 262 MB: until 2019, with how strongly each tag fits a film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>MovieLens 32M</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>32 million ratings, 239 MB: until 2023, the most films</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>As downloaded from GroupLens: latest, 100K, 1M, 10M, 20M, 25M, 32M.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>CSV or Parquet with a row for each rating: you say which column is what.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Cut off before it was done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Data sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Here already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Remove this data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Remove the chosen data set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Next: device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Open a MovieLens zip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Open a MovieLens folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>A table …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Open a table of ratings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Stop reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Go on with {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Forget {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>{line} Step 3 can add them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Reading …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Bring data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>A zip …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>MovieLens on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Any other ratings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Download …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Download {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Forget it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Looking at it …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/device.py" />
      <source>Looking what there is …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/device.py" />
      <source>A few seconds: each does a small sum, to foresee how long training takes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/device.py" />
      <source>What should do the work?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/device.py" />
      <source>The window stays usable meanwhile: training steps back when anything else needs the computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/device.py" />
      <source>Devices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/device.py" />
      <source>Next: preset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/expert.py" />
      <source>{label}, {default} if left empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/expert.py" />
      <source>{default} (usual)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/light.py" />
      <source>Open a model from a file, a folder or the web, switch, and switch back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/light.py" />
      <source>Get Marquee's full package from where you got this one, and install it in its place: it is larger, since it brings what training needs. Your ratings, lists and models stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/light.py" />
      <source>This is the light package: it does not train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/light.py" />
      <source>It recommends and explains with models that were trained elsewhere, and needs a quarter of the space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/light.py" />
      <source>Go to models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/light.py" />
      <source>What you can do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/light.py" />
      <source>Use a model that somebody trained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/light.py" />
      <source>Train one of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>As one more viewer among many. Your lists follow your ratings without this too, and at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>How thoroughly?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>Times are foreseen from the size of the data and what was measured on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>Presets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>Add them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>Add my own ratings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>Name of the new model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>About this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>My own ratings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>More: every setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>So that you know it among your models.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>Start training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>My own {ratings}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>My own ratings: none yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>A model is being trained. If you close Marquee now, it goes on where it is when you come back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Stop, and forget this training? Nothing of it stays. “Stop, keep the best” ends it with a model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Pausing …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Finishing with the best so far …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Learning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>You can go on using Marquee, or close it and go on later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Close, go on later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Keep training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Cancel …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Cancel the training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Go on with the training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Pause the training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>How it learns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Rounds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Stop, keep the best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Stop and forget it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/steps.py" />
      <source>Step {number}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/steps.py" />
      <source>here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/steps.py" />
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/steps.py" />
      <source>to come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Tables (*.csv *.tsv *.txt *.parquet *.pq);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Titles, years and genres often stand in a file of their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Which column is what?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Viewer and film are needed, the rest is good to have. Beside each stand the first rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Column: {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>As found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Open a file of films</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>A file of films …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Without it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Read the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>{low} to {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>About the films</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Film, among the films</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/views/words_box.py" />
      <source>Hide the {n} sentences that are not supported</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/views/words_box.py" />
      <source>Show the {n} sentences that are not supported</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/views/words_box.py" />
      <source>Stop the words of the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/words_box.py" />
      <source>Show what is not supported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/views/words_box.py" />
      <source>Hide what is not supported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/files.py" />
      <source>{name} cannot be written ({reason}); free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/installed.py" />
      <source>{root} cannot be written ({reason}); free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/pack.py" />
      <source>{target} is a folder; name a file that ends in {ending}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/pack.py" />
      <source>{path} does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/pack.py" />
      <source>{path} is no file; choose a {ending} file or the folder of a bundle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/pack.py" />
      <source>{name} is no Marquee bundle: it has no {manifest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/pack.py" />
      <source>The bundle's manifest.json is far too large to be one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/pack.py" />
      <source>{name} does not hold just the files that its manifest lists; get the bundle again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/pack.py" />
      <source>{target} cannot be written ({reason}); free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/pack.py" />
      <source>{name}: it is not a whole zip file; get it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/pack.py" />
      <source>The bundle's manifest.json is damaged; get the bundle again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/pack.py" />
      <source>{name} holds another {name2} than its manifest says; get the bundle again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/registry.py" />
      <source>ships with Marquee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/registry.py" />
      <source>trained here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/registry.py" />
      <source>There is no installed model “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/registry.py" />
      <source>The starter ships with Marquee and stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/registry.py" />
      <source>There is no earlier model to go back to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/registry.py" />
      <source>“{name}” is in use; activate another model before you delete it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/registry.py" />
      <source>The bundle changed while it was installed; try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/registry.py" />
      <source>The bundle's {name} cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/remote.py" />
      <source>Fetching {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/remote.py" />
      <source>The bundle is larger than {value} GB; Marquee does not fetch it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/bundles/remote.py" />
      <source>{folder} cannot be written ({reason}); free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{host} answered {status} instead of {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{netloc} sends us round in circles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>“{url}” does not begin with https://; Marquee fetches over HTTPS only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{name} comes in a packing that was not asked for ({encoding}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{host} is busy or broken ({status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{host} has no {name} ({status}); check the address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{host} does not give {name} to everybody ({status}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{name} has {total:,} bytes on its host; {expected:,} were expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{name} is larger than it may be ({total:,} bytes); it was not fetched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{folder} has {left:,.0f} MB free; {wanted:,.0f} MB are needed. Free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>“{url}” is not an address that Marquee can read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>The address on {host} holds a name or password; Marquee fetches public files only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{netloc} sends us to {where}; Marquee does not follow. Use the file's own address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{netloc} sent another piece of {name} than it was asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{target} cannot be written ({reason}); free space and go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>The connection broke while {name} was fetched; try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{name} has changed on its host.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>The connection broke while {name} was fetched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{netloc} sends us to an address that is none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{name} is larger than it may be; it was not fetched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{name} arrived, but is not the file it should be; it was thrown away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{name} is larger than its host said; the download was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download_movielens.py" />
      <source>100,836 ratings of 9,742 films by 610 viewers, until 2018: to try things out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download_movielens.py" />
      <source>25 million ratings of 62,423 films by 162,541 viewers, until 2019, with the tag genome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download_movielens.py" />
      <source>32 million ratings of 87,585 films by 200,948 viewers, until 2023</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/download_movielens.py" />
      <source>There is no data set “{name}” to download; choose {choices}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/downloads.py" />
      <source>{place} cannot be written ({reason}); free some space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Adventure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Animation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Children</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Comedy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Crime</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Documentary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Drama</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Fantasy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Film-Noir</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Horror</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>IMAX</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Musical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Mystery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Romance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Sci-Fi</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Thriller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>War</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Western</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/starter.py" />
      <source>Starter catalogue, simulated viewers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/data/starter.py" />
      <source>The starter catalogue was written for Marquee and is under Marquee's own licence. Its viewers are simulated: no person's ratings are in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>line {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>column “{column}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/address.py" />
      <source>“{text}” is no address of an Ollama server; it should look like 127.0.0.1:{port}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/address.py" />
      <source>“{text}” is more than an address; it should look like 127.0.0.1:{port}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/address.py" />
      <source>{host} is not this computer; Marquee talks to Ollama on this computer only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama is not running at {where}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>What answers at {where} is not Ollama.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>What answers at {where} is not Ollama: it sends Marquee elsewhere, and Marquee does not go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama at {where} does not let Marquee in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama {detail} is too old: Marquee needs 0.5 or newer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Something at {where} takes calls but does not answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama is running, but has no model that can write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama does not have the model {detail}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>The model took too long to load.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama is busy with something else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama took too long to begin its answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>The model fell silent in the middle of its answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>The model took too long to finish.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>The connection to Ollama broke before the answer was complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama reports a problem: “{detail}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>The model does not fit into this computer's memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama's answer could not be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>The model's answer was far too long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>The model's answer was cut off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>The model's answer was empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama could not fetch the model: “{detail}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama stopped making progress with the model. What it has is kept; try again to go on from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>The connection to Ollama broke. What it has of the model is kept; try again to go on from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama is fetching a model already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama failed several times in a row, so Marquee leaves it alone for now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/pull.py" />
      <source>“{name}” cannot be the name of a model; names look like mistral or mistral:7b.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/standing.py" />
      <source>{model} is being loaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/standing.py" />
      <source>{model} is writing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/llm/standing.py" />
      <source>{model} is ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/rerank.py" />
      <source>Ordered with {model}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/rerank.py" />
      <source>Our own order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/worded.py" />
      <source>None of the model's sentences is supported by the facts.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../engine/explain/worded.py" />
      <source>{n} sentences</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../engine/explain/worded.py" />
      <source>{model}, checked</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../engine/explain/worded.py" />
      <source>{n} not supported</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../engine/explain/worded.py" />
      <source>it changed while it came</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/child.py" />
      <source>Training was stopped by the system, most likely because memory ran out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/child.py" />
      <source>{what}; close other programs and go on, or choose the smaller preset “{smaller}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/child.py" />
      <source>{what}; close other programs, or choose the smaller preset “{smaller}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/child.py" />
      <source>{what}; close other programs and go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/child.py" />
      <source>{what}; close other programs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/child.py" />
      <source>Training ended unexpectedly ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/command.py" />
      <source>This is Marquee's light package: it recommends, but cannot train, evaluate or read whole datasets. Install the full package for that; your films and ratings stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/job.py" />
      <source>There is no preset “{preset}”; choose {choices}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/job.py" />
      <source>There is no device “{device}”; choose {choices}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/own_ratings.py" />
      <source>no rating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/own_ratings.py" />
      <source>{path} cannot be written ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/own_ratings.py" />
      <source>it is not of this Marquee's format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/own_ratings.py" />
      <source>{path} cannot be read ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/own_ratings.py" />
      <source>it does not hold a person's ratings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>LightGCN: the graph of who liked what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>EASE: which film speaks for which</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>The bundle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Length of the vectors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>How many numbers describe a film. More can tell finer differences, and learn little data by heart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>How often vectors are spread over the graph; 0 is plain matrix factorisation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>About how many times the vectors are improved; 0 keeps the closed-form start. Training stops sooner when people kept aside are served worse.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Patience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>After so many rounds in a row that were surely worse than the best one, training stops.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>How far an update moves the vectors at most. Too much and the loss jumps, too little and it creeps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Temperature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>How sharply liked films are told from the rest: lower looks more at the nearest others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Viewers at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>How many viewers an update learns from. More is steadier, and takes more memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Films drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Against how many films, drawn by how often they were met, liked ones are weighed; 0 weighs them against all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Where vectors begin: at the spectral vectors, or at random (the control).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Size of the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Root mean square of the starting vectors' entries: the smaller, the further an update turns them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Ridge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>How much evidence it takes before one film speaks for another, as a multiple of the mean eigenvalue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Weight of busy viewers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>The power of how much they rated by which viewers count: 0 all alike, below 0 busy ones less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Weight of popular films</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>The power of how often they were met by which films count: 0 all alike, below 0 popular ones less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Popularity given back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>The power of a film's popularity that its score gets back: more gives better known lists.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Neighbours kept of a film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>How many others each film keeps at most. More is a little better, and makes the bundle larger.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>{label} must be a whole number from {low} to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>{label} must be a number from {low} to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>There is no training setting “{name}”; choose {choices}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>{label} must be one of {choices}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/jobs/work.py" />
      <source>{folder} cannot be written ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>{host} has no address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>{where} closed the connection without an answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>The connection to {where} broke.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>{where} answers in a way that Marquee does not understand ({error!r:.80}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>it took too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>{host} could not prove who it is ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>{where} does not answer ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>{where} fell silent for {idle:.0f} seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>The connection to {where} broke ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>{host} was not found in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>its name cannot be looked up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/backup.py" />
      <source>{path} {what}; choose another backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/backup.py" />
      <source>{target} was not written: what was copied is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/backup.py" />
      <source>There is no good backup of {path}; move it to another place and start Marquee again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/backup.py" />
      <source>{path} is in use by another program; close that and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/backup.py" />
      <source>{path} is empty; choose another backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/export.py" />
      <source>This is no profile that Marquee exported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/export.py" />
      <source>This profile was exported by a newer Marquee; update Marquee to read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/export.py" />
      <source>This exported profile is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/export.py" />
      <source>it is too large for an exported profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/export.py" />
      <source>{target} cannot be written ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/import_plan.py" />
      <source>only a part of the title is the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/cells.py" />
      <source>Words are taken for stars: loved 5, liked 4, neutral 3, disliked 2, hated 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/cells.py" />
      <source>Grades are taken for stars: A 5, B 4, C 3, D 2, F 1; + and − are half a star.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/cells.py" />
      <source>Numbers such as 44197 are read as a spreadsheet's dates: days since 1900.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/cells.py" />
      <source>{text} is no date that can be read; it is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/cells.py" />
      <source>{text} is no rating; it is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/cells.py" />
      <source>{text} is not a rating from 1 to {scale:g}; it is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/cells.py" />
      <source>{text} is no year of a film; it is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/cells.py" />
      <source>{text} lies in the future; the date is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/cells.py" />
      <source>{text} is too long ago; the date is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/columns.py" />
      <source>no column holds films' titles; say which of these does: {columns}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/columns.py" />
      <source>Columns not used: {columns}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/columns.py" />
      <source>no column is known to hold ratings; say which of these does: {columns}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/columns.py" />
      <source>there is no column “{name}”; found are {columns}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/encodings.py" />
      <source>{name} is not UTF-8; it was read as {called}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/encodings.py" />
      <source>some letters cannot be read; they show as �.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/export.py" />
      <source>the film stands in line {line} already; the latest counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/export.py" />
      <source>the film stands in entry {line} already; the latest counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/export.py" />
      <source>the number is that of {title} in entry {line} too; each is looked at by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/export.py" />
      <source>the number is that of {title} in line {line} too; each is looked at by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/export.py" />
      <source>entry {line}, {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/files.py" />
      <source>{folder} holds no CSV or JSON file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/files.py" />
      <source>{size} is too large for one person's films; the most is {value} MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/files.py" />
      <source>this is a spreadsheet; save the sheet as CSV and choose that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/files.py" />
      <source>it holds no CSV or JSON file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/generic.py" />
      <source>it holds no CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/generic.py" />
      <source>there is no rating; the row is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/generic.py" />
      <source>the film has neither a title nor a number; the row is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/generic.py" />
      <source>the film is said to be neither rated, seen nor wanted; the row is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/generic.py" />
      <source>the film is not said to be seen; the row is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/imdb.py" />
      <source>it holds no CSV of IMDb's: the columns Const and Your Rating are not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/imdb.py" />
      <source>Films that you did not rate there go to the watchlist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/imdb.py" />
      <source>the column Const with IMDb's numbers is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/imdb.py" />
      <source>neither number nor title; the row is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/letterboxd.py" />
      <source>it may be films seen or a watchlist; call it watched.csv or watchlist.csv, as Letterboxd does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/letterboxd.py" />
      <source>it may be films seen or a watchlist; it is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/letterboxd.py" />
      <source>it holds none of Letterboxd's ratings.csv, watched.csv, diary.csv and watchlist.csv.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/letterboxd.py" />
      <source>the film has no name; the row is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/letterboxd_list.py" />
      <source>this is a list of Letterboxd's without its films; export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/movielens.py" />
      <source>it holds no CSV of MovieLens's: the columns movieId and rating are not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/movielens.py" />
      <source>{count} people rated here, numbered from {lowest} to {highest}; say which one you are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/movielens.py" />
      <source>there are no ratings of {user} in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/movielens.py" />
      <source>this is no film's number; the row is left out.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../engine/profile/importers/reading.py" />
      <source>No film can be read; the first of {n:,} problems: {first}</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/reading.py" />
      <source>this is no export that Marquee knows (Letterboxd, IMDb, Trakt, MovieLens or a CSV with a title a row).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/reading.py" />
      <source>there are no films in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>a zip file or a spreadsheet; unpack it, or save the sheet as CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>an old Excel workbook; save the sheet as CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>a rich text document; save it as plain text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>a PDF; export the table as CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>packed with gzip; unpack it first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>a 7z archive; unpack it first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>a RAR archive; unpack it first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>a database, not an export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>a picture, not an export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>it is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>this is a web page, not an export; download the export file itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>this is JSON; give the file's name the ending .json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>this is XML, not CSV; export the table as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>this is not a text file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>it has more than {most:,} lines, too many for one person's films.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>this is {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>the quotation marks are broken; the row is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>{count} cells instead of {width}; the row is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>nothing in it can be read as a film of Trakt's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>there is nothing of Trakt's in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>{what}; choose ratings, watched, history or watchlist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>it has more than {most:,} entries, too many for one person's films.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>this is a profile that Marquee exported; “profile load” reads it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>this is Simkl's JSON; choose the CSV that Simkl exports.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>this is no film; it is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>this says nothing of a film rated, watched or listed; it is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>the film has neither a title nor a number; it is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>it is damaged: this is not whole JSON; export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>Trakt's collection, lists (but the watchlist), comments and the like are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/importers/untitled.py" />
      <source>There are no column titles; each line is taken for a film.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/matching.py" />
      <source>another row fits this film as well or better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/profiles.py" />
      <source>There are too many profiles called “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/profiles.py" />
      <source>There is no such profile any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/profiles.py" />
      <source>The first profile stays; delete what is in it instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/profiles.py" />
      <source>A profile needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/profiles.py" />
      <source>There is a profile called “{name}” already; choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/profiles.py" />
      <source>{folder} is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/schema.py" />
      <source>the integrity check fails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/schema.py" />
      <source>{path} belongs to another program; choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/schema.py" />
      <source>{path} was written by a newer Marquee; update Marquee to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/schema.py" />
      <source>tables are missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/schema.py" />
      <source>the tables are not those of a profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/schema.py" />
      <source>{path} is emptied, but traces of it are left ({problem}); delete again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/schema.py" />
      <source>{path} cannot be opened ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/store.py" />
      <source>{path} was replaced by another file while open; nothing was changed. Start Marquee again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/profile/store.py" />
      <source>{target} is the profile itself; choose another file for its backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/serving/comparison.py" />
      <source>what they liked at least a day later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/serving/comparison.py" />
      <source>all they liked later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/serving/comparison.py" />
      <source>Asked about the same {people} people and {liked}, {says} (NDCG@10 {mean:+.4f}, likely between {low:+.4f} and {high:+.4f}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/serving/comparison.py" />
      <source>“{new}” was measured on people of {here}, “{old}” on others of {there}: their figures cannot be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/serving/comparison.py" />
      <source>“{new}” is better than “{old}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/serving/comparison.py" />
      <source>“{new}” is worse than “{old}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/serving/comparison.py" />
      <source>“{new}” and “{old}” are too close to tell apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/serving/mood.py" />
      <source>This model was trained quickly and knows films only by their words; a balanced one can search by mood.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/serving/query_encoder.py" />
      <source>This Marquee came without the part that reads moods; the full package has it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/serving/query_encoder.py" />
      <source>The part that reads moods is damaged ({reason}); install Marquee again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/serving/query_encoder.py" />
      <source>Say in a few words what you are in the mood for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>{n_both} of the {n_film} viewers who liked {film} also liked this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>{n_both} of the {n_film} simulated viewers who liked {film} also liked this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>Of {n_film} viewers who liked {film}, {n_both} liked this too: {lift} times what chance would give.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>Of {n_film} simulated viewers who liked {film}, {n_both} liked this too: {lift} times what chance would give.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>Liked by {n_both} of the {n_film} viewers who liked {film}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>Liked by {n_both} of the {n_film} simulated viewers who liked {film}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>Directed by {director}, like {film}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>From {director}, who also made {film}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>Close to {film}: {theme}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>Shares {theme} with {film}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>{theme}, like {film}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>In the vein of {film}: {theme}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>Your latest likes pull this way: {film}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>Your {stars} for {film} speaks for {percent} of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>{percent} of the case for it comes from your {stars} for {film}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>{percent} of the case for it comes from {film}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>{n} viewers rated it, {mean} on average.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>{n} simulated viewers rated it, {mean} on average.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>{n} viewer rated it, {mean} on average.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>{n} simulated viewer rated it, {mean} on average.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>A hidden gem: only {n} viewers rated it, {mean} on average.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>A hidden gem: only {n} simulated viewers rated it, {mean} on average.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>A hidden gem: only {n} viewer rated it, {mean} on average.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>A hidden gem: only {n} simulated viewer rated it, {mean} on average.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>None of the viewers has rated it yet: it is placed by its content alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>None of the simulated viewers has rated it yet: it is placed by its content alone.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
