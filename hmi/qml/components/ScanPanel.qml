pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// Looking for devices, from where to look to the site file: the same in a unit that runs and in one without a site file.
Item {
    id: panel

    required property Scan scan

    StepHead {
        id: head
        width: parent.width
        title: panel.scan.title
        count: panel.scan.count
        steps: panel.scan.steps
        position: panel.scan.position
    }

    Label {
        id: words
        objectName: "words"
        text: panel.scan.text
        width: parent.width
        font.pixelSize: Theme.small
        wrapMode: Text.WordWrap
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
    }

    Rectangle {
        id: bar
        objectName: "progress"
        visible: panel.scan.running
        anchors.top: words.bottom
        anchors.topMargin: visible ? Theme.gap : 0
        width: parent.width
        height: visible ? Math.round(10 * Theme.u) : 0
        radius: height / 2
        color: Theme.raised

        Rectangle {
            width: parent.width * panel.scan.progress
            height: parent.height
            radius: height / 2
            color: Theme.live
        }
    }

    Chips {
        id: chapters
        objectName: "chapters"
        visible: panel.scan.answering
        anchors.top: bar.bottom
        anchors.topMargin: visible ? Theme.gap : 0
        width: parent.width
        height: visible ? Theme.touch : 0
        choices: panel.scan.chapters
        current: panel.scan.chapter
        onChosen: index => panel.scan.choose_chapter(index)
    }

    PickList {
        id: list
        objectName: "picks"
        visible: !panel.scan.answering
        anchors.top: chapters.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: say.top
        anchors.bottomMargin: Theme.gap
        width: parent.width
        rows: panel.scan.rows
        onTouched: key => panel.scan.touch(key)
    }

    ScrollHint {
        view: list
        visible: list.visible && list.visibleArea.heightRatio < 1
        anchors.rightMargin: 0
    }

    ParameterForm {
        id: form
        objectName: "form"
        visible: panel.scan.answering
        anchors.top: chapters.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: say.top
        anchors.bottomMargin: Theme.gap
        width: parent.width - 3 * Theme.tight
        form: panel.scan.form
    }

    ScrollHint {
        view: form
        visible: form.visible && form.visibleArea.heightRatio < 1
        anchors.rightMargin: 0
    }

    SettingOutcome {
        id: say
        width: parent.width
        height: text === "" ? 0 : implicitHeight
        anchors.bottom: buttons.top
        anchors.bottomMargin: text === "" ? 0 : Theme.gap
        text: panel.scan.outcome
        refused: panel.scan.refused
    }

    Item {
        id: buttons
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.touch

        TouchButton {
            id: back
            objectName: "back"
            width: Math.round(64 * Theme.u)
            height: parent.height
            icon: "chevron-left"
            hint: qsTr("Back")
            onClicked: panel.scan.previous()
        }

        Item {
            anchors.left: back.right
            anchors.right: onward.visible ? onward.left : parent.right
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: onward.visible ? Theme.gap : 0
            height: parent.height

            Segmented {
                visible: panel.scan.placing
                anchors.fill: parent
                textSize: Theme.small
                choices: [qsTr("Quick"), qsTr("Thorough")]
                current: panel.scan.thorough ? 1 : 0
                onChosen: index => panel.scan.choose_depth(index)
            }

            TouchButton {
                objectName: "stopSearch"
                visible: panel.scan.running
                anchors.fill: parent
                text: qsTr("End the search")
                onClicked: panel.scan.stop()
            }

            HoldButton {
                objectName: "adopt"
                visible: panel.scan.reviewing
                anchors.fill: parent
                hold: panel.scan.adopt
                text: qsTr("HOLD TO WRITE")
            }
        }

        TouchButton {
            id: onward
            objectName: "onward"
            visible: panel.scan.onward !== ""
            anchors.right: parent.right
            width: Math.round(120 * Theme.u)
            height: parent.height
            text: panel.scan.onward
            strong: true
            enabled: panel.scan.forward
            onClicked: panel.scan.next()
        }
    }

    NumberPad {
        anchors.fill: parent
        pad: panel.scan.form.pad
    }
}
