pragma ComponentBehavior: Bound
import QtQuick

// Three columns of large keys; a key is its own name, except for those drawn as icons.
Grid {
    id: grid

    required property list<string> keys
    // Keys that can do nothing now.
    property list<string> idle

    signal pressed(string key)

    readonly property real keyWidth: (width - 2 * spacing) / 3
    readonly property real keyHeight: (height - 3 * spacing) / 4
    readonly property var faces: ({ "back": "", "accept": "", ".": Theme.decimalSign, "sign": "+/\u2212" })
    readonly property var icons: ({ "back": "back", "accept": "check" })
    readonly property var hints: ({ "back": qsTr("Delete the last digit"), "accept": qsTr("Accept") })

    columns: 3
    spacing: Theme.gap

    Repeater {
        model: grid.keys

        TouchButton {
            required property string modelData

            objectName: "key-" + modelData
            width: grid.keyWidth
            height: grid.keyHeight
            text: grid.faces[modelData] ?? modelData
            icon: grid.icons[modelData] ?? ""
            hint: grid.hints[modelData] ?? ""
            textSize: Theme.value
            enabled: grid.idle.indexOf(modelData) < 0
            onClicked: grid.pressed(modelData)
        }
    }
}
